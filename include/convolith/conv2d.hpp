// Convolith: Conv2D kernels carved at compile time. The parts, in the order in which a layer passes through them.
#pragma once

#if __cplusplus < 202002L
#error "Convolith needs C++20: compile with -std=c++20 or later"
#else

#include <convolith/umbrella/open.hpp>  // what holds for all of the following

#include <convolith/shape/shape.hpp>      // what is to be computed
#include <convolith/shape/check.hpp>      // whether it is legal
#include <convolith/shape/rule_text.hpp>  // the rules in words
#include <convolith/shape/text.hpp>       // a shape read from text
#include <convolith/shape/writer.hpp>     // and written as text
#include <convolith/shape/argument.hpp>   // a shape or its text, as a template argument

#include <convolith/target/target.hpp>  // what the hardware offers

#include <convolith/plan/plan_gather.hpp>   // how forward and backward_data are computed
#include <convolith/plan/plan_weights.hpp>  // how backward_weights is computed

#include <convolith/kernel/gather.hpp>            // the text of forward and backward_data
#include <convolith/kernel/backward_weights.hpp>  // the text of backward_weights

#include <convolith/program/numbering.hpp>    // numbers of what lives at a time
#include <convolith/program/delayed_sum.hpp>  // multiply-adds by two steps
#include <convolith/program/recording.hpp>    // writes a text down as a program of steps
#include <convolith/program/recorded.hpp>     // and keeps that of a kernel known when compiling

#include <convolith/machine/constant.hpp>  // runs a text in a constant expression
#include <convolith/machine/native.hpp>    // turns a program into straight-line code at full speed

#include <convolith/layer/options.hpp>  // what the user chooses
#include <convolith/layer/lent.hpp>     // the buffers of a call
#include <convolith/layer/layer.hpp>    // conv2d<shape>: all of it together

#include <convolith/umbrella/close.hpp>

#endif
