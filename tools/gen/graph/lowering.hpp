// What the parts of lowering share: the tensors of one operator, and how they refuse it.
#pragma once

#include <array>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include <convolith/quantization/scales.hpp>
#include <convolith/shape/check.hpp>

#include "lowered.hpp"

namespace convolith::gen {

/// Why there is no kernel for an operator.
struct unsupported : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// One operator, with its tensors.
class lowering {
 public:
  lowering(const graph& g, const graph_operator& o, rounding profile)
      : graph_(g), operator_(o), profile_(profile) {}

  [[nodiscard]] rounding profile() const { return profile_; }
  [[nodiscard]] std::size_t inputs() const { return operator_.inputs.size(); }
  [[nodiscard]] std::size_t outputs() const { return operator_.outputs.size(); }
  [[nodiscard]] bool has(std::size_t i) const {
    return i < operator_.inputs.size() && operator_.inputs[i] >= 0;
  }
  /// Input i, which must be there.
  [[nodiscard]] const tensor& src(std::size_t i = 0) const;
  [[nodiscard]] const tensor& dst(std::size_t i = 0) const;
  [[nodiscard]] int src_number(std::size_t i = 0) const { return operator_.inputs[i]; }

  /// Of a pair, the number of the input that the other repeats along, if it does.
  [[nodiscard]] std::size_t longer() const {
    const tensor &a = src(0), &b = src(1);
    return b.size() > a.size() || (b.size() == a.size() && b.shape.size() > a.shape.size()) ? 1 : 0;
  }

  /// The options of the operator, or those that it has by itself if the file says none.
  template <class Options>
  [[nodiscard]] Options options() const {
    const Options* found = std::get_if<Options>(&operator_.options);
    return found == nullptr ? Options{} : *found;
  }

  void demand(bool kept, const std::string& otherwise) const {
    if (!kept) throw unsupported(otherwise);
  }
  void demand_type(const tensor& t, number type, const char* what) const;
  void demand_quantized(const tensor& t, const char* what) const;  ///< int8, with one scale
  [[nodiscard]] std::vector<std::int32_t> constant32(std::size_t i, const char* what) const;
  void demand_legal(const verdict& v) const;
  /// A ratio of scales as a multiplier that rescaling can take.
  [[nodiscard]] fixed_multiplier multiplier(double ratio) const;
  [[nodiscard]] placement place(const tensor& dst, fused activation, rounding profile) const;
  [[nodiscard]] placement place(const tensor& dst, fused activation) const {
    return place(dst, activation, profile_);
  }

 private:
  const graph& graph_;
  const graph_operator& operator_;
  rounding profile_;
};

[[nodiscard]] inline int zero_of(const tensor& t) {
  return t.meaning.zero_points.empty() ? 0 : static_cast<int>(t.meaning.zero_points[0]);
}
[[nodiscard]] inline float scale_of(const tensor& t) {
  return t.meaning.scales.empty() ? 1.0F : t.meaning.scales[0];
}

/// The shape of a window over src, which has n,h,w,c, whose sizes are legal.
[[nodiscard]] conv2d_shape window_of(const lowering& l, const window_options& o, int kh, int kw,
                                     int oc, int groups);
/// One pixel for each row of `ic` elements of src.
[[nodiscard]] conv2d_shape rows_of(const lowering& l, int ic, int oc);
void demand_dst(const lowering& l, const conv2d_shape& s);
void demand_dimensions(const lowering& l, const tensor& t, std::size_t count, const char* what);
/// Of a mean over height and width: pictures, pixels and channels.
[[nodiscard]] std::array<int, 3> mean_sizes(const lowering& l);
/// Whether 32 bits hold the sum of so many int8 elements, less their zero points.
void demand_summable(const lowering& l, std::int64_t elements);
/// Elements of the second tensor of a pair: those of the first, or those of its last dimensions, which repeat.
[[nodiscard]] std::int64_t repeated(const lowering& l, const tensor& a, const tensor& b);

/// An operator of float32; none: it is not among those that are computed, but moves or changes numbers.
[[nodiscard]] std::optional<any_step> lower_real(const lowering& l, int code);

// One operator each; they throw `unsupported`.
[[nodiscard]] convolution_step lower_convolution(const lowering& l);
[[nodiscard]] convolution_step lower_depthwise(const lowering& l);
[[nodiscard]] convolution_step lower_fully_connected(const lowering& l);
[[nodiscard]] pooling_step lower_pooling(const lowering& l, bool largest);
[[nodiscard]] mean_step lower_mean(const lowering& l);
[[nodiscard]] addition_step lower_addition(const lowering& l);
[[nodiscard]] product_step lower_product(const lowering& l);
[[nodiscard]] extremum_step lower_extremum(const lowering& l, bool largest);
[[nodiscard]] softmax_step lower_softmax(const lowering& l);
[[nodiscard]] any_step lower_quantize(const lowering& l);
[[nodiscard]] dequantize_step lower_dequantize(const lowering& l);
[[nodiscard]] table_step lower_table(const lowering& l, int code);
[[nodiscard]] move_step lower_pad(const lowering& l);
[[nodiscard]] move_step lower_concatenation(const lowering& l);
[[nodiscard]] move_step lower_slice(const lowering& l);
/// One for each part; `value` and `axis` are numbers of inputs.
[[nodiscard]] std::vector<move_step> lower_split(const lowering& l, std::size_t value,
                                                 std::size_t axis);
[[nodiscard]] move_step lower_transpose(const lowering& l);
[[nodiscard]] any_step lower_resize(const lowering& l);
[[nodiscard]] alias_step lower_reshape(const lowering& l);

}  // namespace convolith::gen
