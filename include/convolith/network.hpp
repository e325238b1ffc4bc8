// Convolith's networks: layers one behind another and in branches, in memory that the compiler plans. The one header that
// needs more than the compiler: Boost.Hana, headers alone.
#pragma once

#if __cplusplus < 202002L
#error "Convolith needs C++20: compile with -std=c++20 or later"
#else

#include <convolith/umbrella/open.hpp>  // what holds for all of the following

#include <convolith/network/image.hpp>          // what passes from layer to layer
#include <convolith/network/pooling.hpp>        // largest and average
#include <convolith/network/elementary.hpp>     // e^x
#include <convolith/network/addition.hpp>       // paths and their sums
#include <convolith/network/softmax.hpp>        // scores as a distribution
#include <convolith/network/row_operator.hpp>   // which rows a step reads and makes
#include <convolith/network/step_rows.hpp>      // of each kind of step
#include <convolith/network/row_schedule.hpp>   // in which order rows are made
#include <convolith/network/run_plan.hpp>       // what that takes of memory
#include <convolith/network/memory_plan.hpp>    // where buffers lie
#include <convolith/network/arena_plan.hpp>     // and those of a network
#include <convolith/network/stage.hpp>          // what is asked of a layer
#include <convolith/network/convolution.hpp>    // and how those of convolutions answer
#include <convolith/network/steps.hpp>          // layers and paths, one behind another
#include <convolith/network/network_rules.hpp>  // whether they fit
#include <convolith/network/layers.hpp>         // and which stage computes each
#include <convolith/network/network.hpp>        // the passes
#include <convolith/network/accepted.hpp>       // network<layers...>: all of it together
#include <convolith/network/learner.hpp>        // all that learning needs
#include <convolith/network/descent.hpp>        // and a step of it

#include <convolith/umbrella/close.hpp>

#endif
