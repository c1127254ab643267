#include "internal.h"

// Beyond the numbers that ncurses gives to the keys it finds in the terminal's description.
enum { key_paste_start = KEY_MAX + 4001, key_paste_end };

// A mouse that ncurses knew would be taken from us, and lost right of column 223.
void cn_define_keys(void) {
  define_key(NULL, KEY_MOUSE);
  define_key("\033[200~", key_paste_start);
  define_key("\033[201~", key_paste_end);
}

static const struct {
  int code;
  cn_key key;
} keys[] = {
    {KEY_UP, cn_key_up},           {KEY_DOWN, cn_key_down},
    {KEY_LEFT, cn_key_left},       {KEY_RIGHT, cn_key_right},
    {KEY_SR, cn_key_up},           {KEY_SF, cn_key_down},
    {KEY_SLEFT, cn_key_left},      {KEY_SRIGHT, cn_key_right},
    {KEY_HOME, cn_key_home},       {KEY_END, cn_key_end},
    {KEY_FIND, cn_key_home},       {KEY_SELECT, cn_key_end},
    {KEY_A1, cn_key_home},         {KEY_C1, cn_key_end},
    {KEY_PPAGE, cn_key_page_up},   {KEY_NPAGE, cn_key_page_down},
    {KEY_A3, cn_key_page_up},      {KEY_C3, cn_key_page_down},
    {KEY_ENTER, cn_key_enter},     {KEY_BACKSPACE, cn_key_backspace},
    {KEY_DC, cn_key_delete},       {KEY_BTAB, cn_key_back_tab},
};

static cn_input key_input(int code) {
  if (code == key_paste_start) return (cn_input){.kind = cn_input_paste_start};
  if (code == key_paste_end) return (cn_input){.kind = cn_input_paste_end};
  if (code > KEY_F0 && code <= KEY_F(63)) {
    return (cn_input){.kind = cn_input_key, .key = cn_key_function, .number = code - KEY_F0};
  }
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    if (keys[i].code == code) return (cn_input){.kind = cn_input_key, .key = keys[i].key};
  }
  return (cn_input){.kind = cn_input_none};
}

// Bytes, not characters: what ncurses cannot decode would swallow the keys that follow it.
cn_input cn_next_input(void) {
  int code;
  while ((code = wgetch(cn_input_pad)) != ERR) {
    if (code <= 0xFF) return (cn_input){.kind = cn_input_byte, .byte = (uint8_t)code};
    cn_input input = key_input(code);
    if (input.kind != cn_input_none) return input;
  }
  return (cn_input){.kind = cn_input_none};
}
