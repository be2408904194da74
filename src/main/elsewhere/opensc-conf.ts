/**
 * Settings of OpenSC for a browser started from here, passed to it by OPENSC_CONF. Of the card's two PINs only that of
 * user authentication is shown, and no other card is tried, which makes the first look faster. Tried with OpenSC 0.23
 * and 0.26.
 */
export const openScConf = `app default {
  card_drivers = jpki;
}
app opensc-pkcs11 {
  pkcs11 {
    create_slots_for_pins = "user";
  }
}
`;
