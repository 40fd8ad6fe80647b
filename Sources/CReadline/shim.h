#ifndef CREADLINE_SHIM_H
#define CREADLINE_SHIM_H

// readline.h uses FILE without including it.
#include <stdio.h>
#include <readline/readline.h>

// Swift 6 refuses C global variables: each one that the editor needs is a function here.

static inline void creadline_set_name(const char *name) { rl_readline_name = name; }
static inline void creadline_set_catch_signals(int on) { rl_catch_signals = on; }
static inline void creadline_set_catch_sigwinch(int on) { rl_catch_sigwinch = on; }
static inline void creadline_set_change_environment(int on) { rl_change_environment = on; }
static inline void creadline_set_getc(rl_getc_func_t *function) { rl_getc_function = function; }
static inline void creadline_set_input_available(rl_hook_func_t *function) {
  rl_input_available_hook = function;
}

static inline const char *creadline_line(void) { return rl_line_buffer; }
static inline int creadline_length(void) { return rl_end; }
static inline int creadline_point(void) { return rl_point; }
static inline void creadline_set_point(int point) { rl_point = point; }

// Readline completes file names wherever nothing else is set (Alt-? would list the folder):
// "no match, and don't look further".
static inline char **creadline_complete_nothing(const char *text, int start, int end) {
  (void)text, (void)start, (void)end;
  rl_attempted_completion_over = 1;
  return NULL;
}
static inline void creadline_disable_file_completion(void) {
  rl_attempted_completion_function = creadline_complete_nothing;
}

#endif
