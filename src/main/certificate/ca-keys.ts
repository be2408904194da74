import type { JpkiCaId } from '../../shared/model/certificate.ts';

/**
 * Public keys (SubjectPublicKeyInfo) of the CA certificates that J-LIS publishes (jpki.go.jp/ca). Those of 2019 are
 * not at hand. Of sign02 only the fingerprint of its certificate is known, so it counts only if the signature includes
 * it.
 */
export const jpkiCaKeys: readonly (readonly [JpkiCaId, Uint8Array])[] = [
  [
    'sign01',
    fromBase64(
      'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1+FZOqekC0S8E1ka6GhdKjl3MksuF35e7A0TP1UhmRZBu3e7diazAjaz' +
        'O+iNhDJsyws37XcNH3MIB6y5KQF7zR/IlQyLpusahUjPVDQeGEwtCPmNKc6++KOjhmunz2LeOXzWXRff3jaJODwvJqQCxoAePI15' +
        'cIMHevNHz9qpempfTq1BGoh7Fi6TcmtYqfpNnQLLdS6RhkObKkv5BoBiPyAg3n8VU8OujCp6p0jyHKwfPMAJltvjsTQQy0mEv/cH' +
        '1fyDJDal6GyblsEFgpLpQOnUyMWYs+lXpbaLshRLRf6HfxpI/CrsrUXEvtedOob+XANhIzOtcBVha2qq4LorAQIDAQAB',
    ),
  ],
  [
    'sign03',
    fromBase64(
      'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2LTEvzVaXpTKhJiA/iVE40bOA6gdkuaEpiftHvx2MGuHpWLBndQ1PaCP' +
        'UVsClZ09nHI8MbftFckHNjiqO6NiBYblsMSeREl8wYb7Gy4eRDXMF/avFJvCZ9aMmYPTOuJUpSY4kJvM0JnJm3o6t5WNBy555bHm' +
        'dlhLMm3zIbo70ZCP44TRSI37PB4Ah8wOc/2SMYjM4bdmgOev7fCq/9Y98eQpkqSc6XehqC1qwpoddmZm+a2ISkbVvvQ/Z2WB7LAM' +
        'OkELJ8/5ClHkGu55eceO+pfsbS7IaJCd0v4MC31zJwhB6uBcisx05rHbAM/9k9J7VJHUkgUo8Nqt8pllRneJSQIDAQAB',
    ),
  ],
  [
    'auth01',
    fromBase64(
      'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxKzK08DiMtFeyx2Agbbc2gKoXrX6KCX/BdGDEhlSAZ2Q88Ss+LaDQ1mO' +
        'Jjfd+VKPbGj07E7bCEXneWsxQHpBN1YUykq34QN/bhrLCQVBIn6sWst1mPF4gCDxOYweQfBnOinnfRr5s8AO01TcYOTPauSNPoMb' +
        'SdqHKjFjiOwPLXy9lKcDqslWCkWVV4yiJATyG2KzS3WawJItxbAgspe60eOzTrd7C2VtaM9n8SVGbmw+6AF8ypmYaH1Pc9ykBunY' +
        'E2jczqZzyoZ8W08FzOvM0Fudh/KJIq/+oCdt4AK/n0fGfiDLipAo+3X/uy7/mm/92SJ3G9NfkC+VxIB7O0S6xwIDAQAB',
    ),
  ],
  [
    'auth03',
    fromBase64(
      'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA3cTbfsXqgfTudAgcdiI09338PBv8Dn8ECdkXzx07sAaLnbq8Q5b6l+TD' +
        '1pWaRWijaW2NKFozrAOAbi1uNG0ugVvs5nb2CGb7bsSrsuVOtdxRldFGzO1E9rOGf1pOECfgerBUJ56EJcs2wy98e9BkPqEDKPE6' +
        'NLBW6qEVlEALt0KA1DW/x9P5PD8WcIbVGGNquZGjW7ZSOKvtLvqp0F4s1zj8dTyRLz7L9BEMhNPu2okmeZHYrg72fVXVF6oiR1Jx' +
        'JYwmBUUYkSeC5boBBsKjFVq9L1PtlE4PiuL0+hEmMY0wH44DZUdZFjxLP9VBG5an6yUKP9ua08aEHeP1l8iaHwIDAQAB',
    ),
  ],
];

/** The same for the authorities that issue the certificates of simulated cards: see src/virtual-card. */
export const sampleCaKeys: readonly Uint8Array[] = [
  fromBase64(
    'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtwJKAOdSODmEtQPftuN7lLb1H0CQZjxl9x6og4ndeD3o/oXYsHyve7q6' +
      '0nGWhTT1uhJ+LNI7ZKqe2xsH5HRNrgdXIX+9dNMftmnTBLSDF55oluhQain9NRqdtupetmN0hStuDeLXaGbrhkMLIxWd0+BBLn/s' +
      'iYHiP7BID7CQryAme5qBLgDnr9MoIftJMIzJM4MYLdhdBjc/5suD69wGLzvNCIHGCJbYt402oXXU7D1kPRtHFeWCVXLYZj1woYiw' +
      'IcN7wKUwchksSW7hRYqWto9W5a0go0FFSxFchGRPRuTgSzTaiznG4BhA0/VjJAeKV0jlkEBzWgHS9j88SOIVswIDAQAB',
  ),
  fromBase64(
    'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1fkRL/UNXy1375VvS6CQgAvDq1zGoWL+SgClrVYQgZSUMn9VKl0SuXOQ' +
      'IY+gcW0og1x+ff6QoWGZtyCQRZIb8M2QdL93YGN0KS3aLuT/vpdSZZy8Aqcb8dsGxPXwTnCHkE0HYLvJlNsGOVmaezYZW7L9OUYX' +
      'Q4dwj1GqJ97K4Ky32x6o6bN7jECSdkZij33oUlHJfqNXxrGCvPsnex20hNFgXNR3VUBzO7YbGLo7ujoNmr6JekV6WfbtHkedMO3J' +
      'GYQzFaRL7r9gtZH9MiH0qIZhCkcDEhzUaVYy8/bFLsTYnPt0lEmN45wFN7ozlJubhJV8klMGiI0rIL9RwKOzbQIDAQAB',
  ),
];

function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'));
}
