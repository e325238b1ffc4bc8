// Convolith: Conv2D kernels carved at compile time. The parts, in the order in which a layer passes through them.
#pragma once

#include <convolith/check.hpp>                    // whether it is legal
#include <convolith/gather_plan.hpp>              // how forward and backward_data are computed
#include <convolith/kernel/backward_weights.hpp>  // the text of backward_weights
#include <convolith/kernel/gather.hpp>            // the text of forward and backward_data
#include <convolith/layer.hpp>                    // conv2d<shape>: all of it together
#include <convolith/machine/constant.hpp>         // runs a text in a constant expression
#include <convolith/machine/native.hpp>           // runs a text at full speed
#include <convolith/options.hpp>                  // what the user chooses
#include <convolith/shape.hpp>                    // what is to be computed
#include <convolith/shape_text.hpp>               // how it is written
#include <convolith/target.hpp>                   // what the hardware offers
#include <convolith/weights_plan.hpp>             // how backward_weights is computed
