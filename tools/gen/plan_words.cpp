#include "plan_words.hpp"

#include <fmt/format.h>

namespace convolith::gen {

namespace {

const char* order_of_sums(const gather_plan& p) {
  return p.along_sum() ? "vectors along the sum" : p.channelwise() ? "channel by channel" : "";
}

const char* in_words(sum_order order) {
  switch (order) {
    case sum_order::positions:
      return "all kernel positions loop";
    case sum_order::columns:
      return "kernel rows in straight-line code";
    case sum_order::inputs:
      return "kernel rows in straight-line code, each input loaded once";
    case sum_order::channels:
      return "kernel columns one after another";
    case sum_order::runs:
      return "the channels of a kernel row in one run";
  }
  return "";
}

void add(std::string& text, const std::string& part) {
  if (part.empty()) return;
  if (!text.empty()) text += "; ";
  text += part;
}

}  // namespace

std::string in_words(const gather_plan& p) {
  std::string text =
      p.lanes > 1 ? fmt::format("tiles of {} pixels x {} vectors of {} channels", p.tiles.rows,
                                p.tiles.vectors, p.lanes)
                  : fmt::format("tiles of {} pixels x {} channels", p.tiles.rows, p.tiles.vectors);
  add(text, order_of_sums(p));
  add(text, p.unrolls_all() ? "no loops" : in_words(p.order));
  if (p.step > 1) add(text, fmt::format("{} input channels at a time", p.step));
  if (p.loads == loading::by_pairs) add(text, "neighbours by one load");
  if (p.arithmetic.sums == multiply_add::separate && p.lanes == 1)
    add(text, "products rounded before they are added");
  if (p.packs_weights()) add(text, "weights packed first");
  if (p.packs_input()) add(text, "input packed first");
  if (p.stages_output()) add(text, "output staged");
  return text;
}

std::string in_words(const weights_plan& p) {
  std::string text =
      fmt::format("tiles of {} {} channels x {} {}{} channels x {} kernel columns", p.tiles.rows,
                  p.along_inputs() ? "output" : "input", p.tiles.vectors,
                  p.lanes > 1 ? fmt::format("vectors of {} ", p.lanes) : "",
                  p.along_inputs() ? "input" : "output", p.columns_per_tile());
  if (p.channelwise()) add(text, "channel by channel");
  if (p.along_inputs() && p.holds_vectors()) add(text, "output channels one by one");
  if (p.loads_pairs()) add(text, "two channels by one load");
  if (p.unrolls_all()) add(text, "no loops");
  if (p.packs_src()) add(text, "src packed first");
  if (p.packs_diff_dst()) add(text, "diff_dst packed first");
  if (p.stages_output()) add(text, "gradient staged");
  return text;
}

}  // namespace convolith::gen
