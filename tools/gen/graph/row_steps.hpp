// What the schedule of rows knows of the steps of a network: which rows each reads and makes, and what that costs.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include <convolith/network/row_operator.hpp>
#include <convolith/network/step_rows.hpp>
#include <convolith/plan/quantized_plan.hpp>
#include <convolith/target/target.hpp>

#include "lowered.hpp"

namespace convolith::gen {

/// A step of a file's network, by the rows in which it goes through its tensors.
struct row_step : step_rows {
  /// What is listed of the first input, and bytes of a row, where the step sees other rows than the schedule does.
  row_edge window{};
  std::int64_t window_pitch = 0;
  std::optional<quantized_plan> plan{};  ///< of a convolution
  double cycles = 0;                     ///< of all, as far as they depend on the way
};

/// What a step may do to take fewer cycles in more memory.
struct row_way {
  int most_rows = 1;       ///< that it makes at a time
  bool transforms = true;  ///< takes the transform that its plan has

  friend bool operator==(const row_way&, const row_way&) = default;
};

/// Of whole convolutions, by the numbers of their steps.
using plans_of_steps = std::map<std::size_t, quantized_plan>;

/// The steps of a network whose tensors have roots: those in whose room others lie, as they are the same elements.
class row_steps {
 public:
  row_steps(const lowered_network& network, const std::vector<int>& roots,
            const plans_of_steps& plans, isa which);

  /// Step `i` in one call, by the rows in which that goes through its tensors.
  [[nodiscard]] row_step in_one_call(int i, const row_way& way = {}) const;
  /// Row by row, or by groups; as a single step where it needs all of its input.
  [[nodiscard]] row_step by_rows(int i, const row_way& way = {}) const;
  /// Whether the plan of any convolution has a transform, without which another may be taken.
  [[nodiscard]] bool have_transforms() const;
  [[nodiscard]] int root(int tensor) const { return roots_[static_cast<std::size_t>(tensor)]; }

 private:
  /// Rows of a tensor, and bytes of one, as the step that makes it goes through it.
  struct made_rows {
    int rows = 1;
    std::int64_t pitch = 0;
  };
  const lowered_network& network_;
  const std::vector<int>& roots_;
  const plans_of_steps& plans_;
  isa which_;
  target hardware_;
  std::map<int, made_rows> made_{};  ///< by root

  [[nodiscard]] const lowered_step& step(int i) const {
    return network_.steps[static_cast<std::size_t>(i)];
  }
  [[nodiscard]] const tensor& of(int t) const {
    return network_.tensors[static_cast<std::size_t>(t)];
  }
  [[nodiscard]] row_step single(int i) const;
  [[nodiscard]] quantized_plan plan_by(int i, const row_way& way) const;
  void read_all(row_step& s, int tensor) const;
  void read_rows(row_step& s, int tensor, row_edge e, std::int64_t pitch) const;
  [[nodiscard]] std::optional<row_step> rows_of(int i, const convolution_step& c,
                                                const row_way& way) const;
  [[nodiscard]] std::optional<row_step> rows_of(int i, const pooling_step& p,
                                                const row_way& way) const;
  [[nodiscard]] std::optional<row_step> rows_of(int i, const mean_step& m,
                                                const row_way& way) const;
  [[nodiscard]] std::optional<row_step> elementwise(int i, std::int64_t repeated) const;
  template <class Step>
  [[nodiscard]] std::optional<row_step> rows_of(int i, const Step& s, const row_way& way) const;
};

/// Whether a pooling step reads all of its input for one row: it can add rows up as they come.
[[nodiscard]] bool pools_all(const pooling_step& p);

}  // namespace convolith::gen
