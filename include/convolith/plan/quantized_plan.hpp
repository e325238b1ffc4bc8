// How the quantised forward pass of a dense layer is computed: patches of input, and tiles of a matrix product over them.
#pragma once

#include <cstddef>
#include <cstdint>

#include <convolith/shape/axis.hpp>
#include <convolith/shape/shape.hpp>
#include <convolith/quantization/quantization.hpp>
#include <convolith/quantization/rescaled.hpp>
#include <convolith/quantization/rounding.hpp>
#include <convolith/quantization/storage.hpp>

namespace convolith {

/// What a tile multiplies: single bytes, or pairs of 16-bit numbers of which one instruction adds both products.
enum class multiplying : std::uint8_t { bytes, pairs };

/// How a tile reads the input: where it lies, or in patches, which hold all that one output sums. Patches of pixels lie
/// one behind another, or with their words in turn.
enum class patches : std::uint8_t { in_place, apart, in_turn };

/// Pixels and vectors of output channels that a tile holds the sums of, and the terms that a round of its loop adds.
struct quantized_tiles {
  int pixels = 1, vectors = 1, unrolled = 1;
  friend constexpr bool operator==(const quantized_tiles&, const quantized_tiles&) = default;
};

/// Decides everything that the kernel does. Offsets are in elements of the operand; a `term` is what one step of a tile
/// multiplies: a byte, or a pair.
struct quantized_plan {
  conv2d_shape shape{};
  quantization how{};
  int lanes = 1;
  multiplying terms_of = multiplying::bytes;
  patches input = patches::apart;
  storage weights = storage::int8;
  bool doubles = false;  ///< sums are rescaled twice as large: see `rescaling_step::doubled`
  quantized_tiles tiles{};

  [[nodiscard]] constexpr bool pairs() const { return terms_of == multiplying::pairs; }
  /// Whether the packed weights and biases are twice as large, so that sums are; if not, the tile doubles them.
  [[nodiscard]] constexpr bool doubles_weights() const {
    return doubles && weights == storage::int16;
  }
  /// Elements that one output sums, and as many as a patch holds.
  [[nodiscard]] constexpr int sum_length() const { return shape.icg() * shape.kh * shape.kw; }
  [[nodiscard]] constexpr int patch_length() const {
    return pairs() ? (sum_length() + 1) / 2 * 2 : sum_length();
  }
  [[nodiscard]] constexpr int terms() const { return pairs() ? patch_length() / 2 : sum_length(); }
  /// Whether the bytes of four channels become pairs at once, of channels 0 and 2, and 1 and 3.
  [[nodiscard]] constexpr bool splits_words() const {
    return pairs() && lanes == 1 && shape.icg() % 4 == 0;
  }
  [[nodiscard]] constexpr int pixels() const { return shape.oh() * shape.ow(); }

  /// Between the elements of neighbouring pixels, and of neighbouring terms, as a tile reads them.
  [[nodiscard]] constexpr int pixel_stride() const {
    return input == patches::in_place ? shape.ic : input == patches::in_turn ? 2 : patch_length();
  }
  [[nodiscard]] constexpr int term_stride() const {
    return input == patches::in_turn ? 2 * tiles.pixels : pairs() ? 2 : 1;
  }
  [[nodiscard]] constexpr storage patch_storage() const {
    return pairs() ? storage::int16 : storage::int8;
  }
  /// Elements of `patch_storage()`.
  [[nodiscard]] constexpr std::size_t scratch() const {
    return input == patches::in_place
               ? 0
               : static_cast<std::size_t>(tiles.pixels) * static_cast<std::size_t>(patch_length());
  }
  [[nodiscard]] constexpr std::size_t scratch_bytes() const {
    return scratch() * static_cast<std::size_t>(bytes_of(patch_storage()));
  }

  [[nodiscard]] constexpr rescaled_by rescaled() const {
    const rescaling by = rescaling_of(how.profile, shape);
    const rescaling_step step = doubles                     ? rescaling_step::doubled
                                : by == rescaling::doubling ? rescaling_step::doubling
                                : by == rescaling::single   ? rescaling_step::single
                                                            : rescaling_step::floating;
    return {step, how.dst_zero, how.dst_min, how.dst_max};
  }
  /// Words of 32 bits that a channel has beside its weights: the bias, and what rescales its sums.
  [[nodiscard]] constexpr int parameters() const { return 1 + registers_of(rescaled().how); }

  /// Output channels of a group, filled up to whole vectors.
  [[nodiscard]] constexpr int filled_channels() const {
    return (shape.ocg() + lanes - 1) / lanes * lanes;
  }
  /// Elements of `weights`, and words of parameters, of all groups.
  [[nodiscard]] constexpr std::size_t packed_weights() const {
    return static_cast<std::size_t>(shape.g) * static_cast<std::size_t>(filled_channels()) *
           static_cast<std::size_t>(patch_length());
  }
  [[nodiscard]] constexpr std::size_t packed_parameters() const {
    return static_cast<std::size_t>(shape.g) * static_cast<std::size_t>(filled_channels()) *
           static_cast<std::size_t>(parameters());
  }

  [[nodiscard]] constexpr gather_axis rows() const {
    return forward_axis(shape.ih, shape.oh(), shape.kh, shape.sh, shape.dh, shape.pt);
  }
  [[nodiscard]] constexpr gather_axis columns() const {
    return forward_axis(shape.iw, shape.ow(), shape.kw, shape.sw, shape.dw, shape.pl);
  }

  friend constexpr bool operator==(const quantized_plan&, const quantized_plan&) = default;
};

}  // namespace convolith
