/*
 * A winscard.dll for tests. It passes each call to a test that keeps readers and cards behind a loopback port
 * (smart-card-host.ts). Types, sizes and calling convention come from winscard.h of Debian's mingw-w64 and not from the
 * program under test, so that the two cannot share a mistake.
 *
 * Each call is one connection: a line of ASCII goes out, a line comes back. The answer's first word is the result code
 * in hexadecimal.
 */
#include <winsock2.h>
#include <windows.h>
#include <winscard.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#define LINE 262144
#define NAME 1024
#define CHECK_EVERY_MS 20

static volatile LONG next_context = 0x1000;
static volatile LONG cancellations;

/* Asks the host. Leaves in `line` what follows the code in the answer. */
static LONG ask(char *line) {
  WSADATA winsock;
  struct sockaddr_in address = { 0 };
  int length = 0, got;
  SOCKET call;
  WSAStartup(MAKEWORD(2, 2), &winsock);
  call = socket(AF_INET, SOCK_STREAM, 0);
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons((u_short)atoi(getenv("SHOMEI_TEST_WINSCARD") ? getenv("SHOMEI_TEST_WINSCARD") : "0"));
  if (connect(call, (struct sockaddr *)&address, sizeof address) != 0) {
    closesocket(call);
    return SCARD_E_NO_SERVICE;
  }
  send(call, line, (int)strlen(line), 0);
  while (length < LINE - 1 && (got = recv(call, line + length, LINE - 1 - length, 0)) > 0) {
    length += got;
    if (line[length - 1] == '\n') break;
  }
  closesocket(call);
  if (length == 0) return SCARD_E_SERVICE_STOPPED;
  line[length - (line[length - 1] == '\n')] = 0;
  {
    char *rest;
    LONG code = (LONG)strtoul(line, &rest, 16);
    memmove(line, rest + (*rest == ' '), strlen(rest + (*rest == ' ')) + 1);
    return code;
  }
}

static LONG ask_about(const char *format, unsigned long long handle, DWORD value) {
  char *line = malloc(LINE);
  LONG code;
  snprintf(line, LINE, format, handle, (unsigned long)value);
  code = ask(line);
  free(line);
  return code;
}

/* A name is sent as the hexadecimal digits of its UTF-16 units, because the line is ASCII. */
static void name_to_hex(LPCWSTR name, char *hex) {
  for (; *name; name++, hex += 4) sprintf(hex, "%04x", (unsigned)*name);
  *hex = 0;
}

static BYTE byte_of(const char *hex) {
  unsigned value = 0;
  sscanf(hex, "%2x", &value);
  return (BYTE)value;
}

LONG WINAPI SCardEstablishContext(DWORD scope, LPCVOID one, LPCVOID two, LPSCARDCONTEXT context) {
  LONG code;
  if (scope != SCARD_SCOPE_SYSTEM || one || two || !context) return SCARD_E_INVALID_PARAMETER;
  code = ask_about("establish\n", 0, 0);
  /* A handle is as wide as a pointer. */
  if (code == SCARD_S_SUCCESS) *context = (SCARDCONTEXT)0x100000000ULL + InterlockedIncrement(&next_context);
  return code;
}

LONG WINAPI SCardReleaseContext(SCARDCONTEXT context) {
  return context ? SCARD_S_SUCCESS : SCARD_E_INVALID_HANDLE;
}

LONG WINAPI SCardIsValidContext(SCARDCONTEXT context) {
  return context ? SCARD_S_SUCCESS : SCARD_E_INVALID_HANDLE;
}

LONG WINAPI SCardListReadersW(SCARDCONTEXT context, LPCWSTR groups, LPWSTR readers, LPDWORD length) {
  char *line;
  LONG code;
  DWORD used = 0;
  (void)groups;
  if (!(context >> 32)) return SCARD_E_INVALID_HANDLE;
  line = malloc(LINE);
  strcpy(line, "readers\n");
  code = ask(line);
  if (code == SCARD_S_SUCCESS) {
    char *name;
    for (name = strtok(line, " "); name; name = strtok(NULL, " ")) {
      for (; *name; name += 4, used++) {
        unsigned unit = 0;
        sscanf(name, "%4x", &unit);
        if (readers && used < *length) readers[used] = (WCHAR)unit;
      }
      if (readers && used < *length) readers[used] = 0;
      used++;
    }
    if (readers && used < *length) readers[used] = 0;
    used++;
    if (readers && used > *length) code = SCARD_E_INSUFFICIENT_BUFFER;
    *length = used;
  }
  free(line);
  return code;
}

/* Asks for each state once, and whether it differs from what the caller knows. */
static LONG look(LPSCARD_READERSTATEW states, DWORD count, int *changed) {
  char *line = malloc(LINE);
  LONG code = SCARD_S_SUCCESS;
  DWORD i;
  for (i = 0; i < count && code == SCARD_S_SUCCESS; i++) {
    char hex[NAME];
    unsigned long state = 0;
    char atr[128] = "";
    name_to_hex(states[i].szReader, hex);
    snprintf(line, LINE, "state %s\n", hex);
    code = ask(line);
    if (code != SCARD_S_SUCCESS) break;
    sscanf(line, "%lx %127s", &state, atr);
    states[i].dwEventState = (DWORD)state;
    for (states[i].cbAtr = 0; atr[0] != '-' && atr[2 * states[i].cbAtr] && states[i].cbAtr < sizeof states[i].rgbAtr; states[i].cbAtr++)
      states[i].rgbAtr[states[i].cbAtr] = byte_of(atr + 2 * states[i].cbAtr);
    /* With SCARD_STATE_UNAWARE any state is a change. The upper half counts events. */
    if ((states[i].dwCurrentState & ~SCARD_STATE_CHANGED) != state) {
      states[i].dwEventState |= SCARD_STATE_CHANGED;
      *changed = 1;
    }
  }
  free(line);
  return code;
}

LONG WINAPI SCardGetStatusChangeW(SCARDCONTEXT context, DWORD timeout, LPSCARD_READERSTATEW states, DWORD count) {
  DWORD begin = GetTickCount();
  LONG before = cancellations;
  if (!(context >> 32)) return SCARD_E_INVALID_HANDLE;
  for (;;) {
    int changed = 0;
    LONG code = look(states, count, &changed);
    if (code != SCARD_S_SUCCESS || changed) return code;
    if (cancellations != before) return SCARD_E_CANCELLED;
    if (timeout != INFINITE && GetTickCount() - begin >= timeout) return SCARD_E_TIMEOUT;
    Sleep(CHECK_EVERY_MS);
  }
}

LONG WINAPI SCardCancel(SCARDCONTEXT context) {
  InterlockedIncrement(&cancellations);
  return (context >> 32) ? SCARD_S_SUCCESS : SCARD_E_INVALID_HANDLE;
}

LONG WINAPI SCardConnectW(SCARDCONTEXT context, LPCWSTR reader, DWORD share, DWORD protocols, LPSCARDHANDLE card, LPDWORD protocol) {
  char *line;
  char hex[NAME];
  LONG code;
  if (!(context >> 32)) return SCARD_E_INVALID_HANDLE;
  line = malloc(LINE);
  name_to_hex(reader, hex);
  snprintf(line, LINE, "connect %s %lu %lu\n", hex, (unsigned long)share, (unsigned long)protocols);
  code = ask(line);
  if (code == SCARD_S_SUCCESS) {
    *card = (SCARDHANDLE)0x200000000ULL + strtoul(line, NULL, 10);
    *protocol = SCARD_PROTOCOL_T1;
  }
  free(line);
  return code;
}

LONG WINAPI SCardReconnect(SCARDHANDLE card, DWORD share, DWORD protocols, DWORD initialization, LPDWORD protocol) {
  *protocol = SCARD_PROTOCOL_T1;
  return share && protocols ? ask_about("reconnect %llu %lu\n", card - 0x200000000ULL, initialization) : SCARD_E_INVALID_PARAMETER;
}

LONG WINAPI SCardBeginTransaction(SCARDHANDLE card) {
  return ask_about("begin %llu\n", card - 0x200000000ULL, 0);
}

LONG WINAPI SCardEndTransaction(SCARDHANDLE card, DWORD disposition) {
  return ask_about("end %llu %lu\n", card - 0x200000000ULL, disposition);
}

LONG WINAPI SCardDisconnect(SCARDHANDLE card, DWORD disposition) {
  return ask_about("disconnect %llu %lu\n", card - 0x200000000ULL, disposition);
}

LONG WINAPI SCardTransmit(SCARDHANDLE card, LPCSCARD_IO_REQUEST request, LPCBYTE command, DWORD size, LPSCARD_IO_REQUEST received, LPBYTE response, LPDWORD length) {
  char *line;
  LONG code;
  DWORD i, written;
  if (!request || request->dwProtocol != SCARD_PROTOCOL_T1 || request->cbPciLength != sizeof *request || received) return SCARD_E_INVALID_PARAMETER;
  line = malloc(LINE);
  written = (DWORD)snprintf(line, LINE, "transmit %llu ", (unsigned long long)card - 0x200000000ULL);
  for (i = 0; i < size && written < LINE - 4; i++) written += (DWORD)sprintf(line + written, "%02x", command[i]);
  strcpy(line + written, "\n");
  code = ask(line);
  if (code == SCARD_S_SUCCESS) {
    DWORD answer = (DWORD)strlen(line) / 2;
    if (answer > *length) code = SCARD_E_INSUFFICIENT_BUFFER;
    for (i = 0; i < answer && i < *length; i++) response[i] = byte_of(line + 2 * i);
    *length = answer;
  }
  free(line);
  return code;
}

/* These readers have no features of PC/SC part 10. */
LONG WINAPI SCardControl(SCARDHANDLE card, DWORD code, LPCVOID in, DWORD in_size, LPVOID out, DWORD out_size, LPDWORD returned) {
  (void)card; (void)in; (void)in_size; (void)out; (void)out_size;
  *returned = 0;
  return code == SCARD_CTL_CODE(3400) ? SCARD_S_SUCCESS : ERROR_NOT_SUPPORTED;
}

LONG WINAPI SCardGetAttrib(SCARDHANDLE card, DWORD attribute, LPBYTE value, LPDWORD length) {
  (void)card; (void)attribute; (void)value; (void)length;
  return ERROR_NOT_SUPPORTED;
}

/*
 * New in Windows 8 and missing in this winscard.h, so it is declared as on Microsoft's page. Every reader here is an
 * RC-S300 with a serial number.
 */
LONG WINAPI SCardGetReaderDeviceInstanceIdW(SCARDCONTEXT context, LPCWSTR reader, LPWSTR id, LPDWORD length) {
  static const WCHAR device[] = L"USB\\VID_054C&PID_0DC8\\CANARY0123";
  if (!(context >> 32) || !reader || !*reader || !length) return SCARD_E_INVALID_PARAMETER;
  if (id && *length < sizeof device / sizeof *device) return SCARD_E_INSUFFICIENT_BUFFER;
  if (id) wcscpy(id, device);
  *length = sizeof device / sizeof *device;
  ask_about("instance\n", 0, 0);
  return SCARD_S_SUCCESS;
}

HANDLE WINAPI SCardAccessStartedEvent(void) {
  return CreateEventW(NULL, TRUE, ask_about("establish\n", 0, 0) == SCARD_S_SUCCESS, NULL);
}

void WINAPI SCardReleaseStartedEvent(void) {}
