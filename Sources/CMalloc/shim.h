#ifndef CMALLOC_SHIM_H
#define CMALLOC_SHIM_H

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#endif
