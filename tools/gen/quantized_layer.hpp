// The C of an int8 layer: its tile, what packs its weights, and its forward pass.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include <convolith/kernel/depthwise.hpp>
#include <convolith/kernel/quantized.hpp>
#include <convolith/kernel/winograd.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/program/listing.hpp>

#include "c_array.hpp"
#include "c_layer.hpp"
#include "request.hpp"

namespace convolith::gen {

using any_tile =
    std::variant<kernel::quantized_tile, kernel::depthwise_tile, kernel::strip_rows,
                 kernel::winograd_inputs, kernel::winograd_tile, kernel::winograd_outputs>;

/// What the int8 layers of one file share: tiles that are equal, and all of layers whose plans are, under the names
/// of the first.
struct quantized_file {
  struct shared_tile {
    any_tile tile;
    std::string function;
  };
  struct shared_layer {
    quantized_plan plan;
    bool with_bias;
    std::string name;
  };
  std::vector<shared_tile> tiles;
  std::vector<shared_layer> layers;
};

/// The definition of a tile as a function of its file only: for cores whose instructions `target` has, in assembly where
/// registers can be assigned, else in C.
[[nodiscard]] std::string tile_text(const std::string& name, const listing& tile,
                                    const target& hardware);

/// A layer by a plan; what it shares with others of the file is printed once.
[[nodiscard]] c_layer print_quantized(const request& r, const quantized_plan& plan,
                                      quantized_file& shared);

/// A layer of a file whose weights are tables of that file: what of its code is not there yet is added.
struct called_layer {
  std::string
      function;  ///< takes src, packed_wei, parameters, dst, scratch if there is any, and a list of rows
  std::vector<c_array> tables;  ///< PREFIXpacked_wei and PREFIXparameters
};
[[nodiscard]] called_layer print_called(const request& r, const quantized_plan& p,
                                        const std::string& prefix, quantized_file& shared,
                                        std::vector<c_function>& functions);

}  // namespace convolith::gen
