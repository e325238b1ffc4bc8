// Macros as platforms define them: Arduino, the Windows SDK, CMSIS-Core, ESP-IDF, newlib, macOS, lwIP, <complex.h>.
#pragma once

// Those platforms' own headers include these first.
#include <cstdint>
#include <cstdlib>
#ifdef __AVX2__
#include <immintrin.h>
#endif

// Arduino.h and binary.h
#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#define abs(x) ((x) > 0 ? (x) : -(x))
#define round(x) ((x) >= 0 ? (long)((x) + 0.5) : (long)((x)-0.5))
#define constrain(x, low, high) ((x) < (low) ? (low) : ((x) > (high) ? (high) : (x)))
#define radians(degrees) ((degrees)*0.0174)
#define degrees(radians) ((radians)*57.29)
#define sq(x) ((x) * (x))
#define bit(b) (1UL << (b))
#define word(...) makeWord(__VA_ARGS__)
#define lowByte(w) ((uint8_t)((w)&0xff))
#define F(text) (text)
#define byte unsigned char
#define HIGH 0x1
#define LOW 0x0
#define INPUT 0x0
#define OUTPUT 0x1
#define PI 3.14159
#define DEFAULT 1
#define B0 0
#define B1 1
#define B01 1
#define B10 2

// windows.h
#define near
#define far
#define small char
#define hyper __int64
#define interface struct
#define pascal
#define cdecl
#define ERROR 0
#define IN
#define OUT
#define OPTIONAL
#define CONST const
#define VOID void
#define DELETE (0x00010000L)
#define TRUE 1
#define FALSE 0

// core_cm4.h of CMSIS-Core
#define __I volatile const
#define __O volatile
#define __IO volatile
#define __IM volatile const
#define __OM volatile
#define __IOM volatile

// esp_bit_defs.h and sys/cdefs of ESP-IDF; lwIP's sockets
#define BIT0 0x00000001
#define BIT(nr) (1UL << (nr))
#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)
#define accept(s, address, length) lwip_accept(s, address, length)
#define select(a, b, c, d, e) lwip_select(a, b, c, d, e)
#define read(s, memory, length) lwip_read(s, memory, length)
#define write(s, memory, length) lwip_write(s, memory, length)
#define close(s) lwip_close(s)
#define input(port) port_input(port)

// newlib's ctype.h
#ifndef _U
#define _U 01
#define _L 02
#define _N 04
#define _S 010
#define _P 020
#define _C 040
#define _X 0100
#define _B 0200
#endif

// AssertMacros.h of macOS
#define check(assertion) no_assertion_here
#define verify(assertion) no_assertion_here
#define require(assertion, label) no_assertion_here
#define check_noerr(code) no_assertion_here

// complex.h, tgmath.h, and names of a letter that some header has
#define I _Complex_I
#define complex _Complex
#define imaginary _Imaginary
#define fma(x, y, z) no_fma_here
#define G 9.81
#define High 1
#define N 3
#define R 7
