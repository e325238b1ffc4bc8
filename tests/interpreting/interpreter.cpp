// What each action does to registers, offsets and memory.
#include "interpreter.hpp"

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

#include <convolith/kernel/flow.hpp>
#include <convolith/program/program.hpp>
#include <convolith/shape/shape.hpp>

#include "sound.hpp"

namespace convolith::tests {
namespace {

/// For programs that are sound. Registers start as NaN, which is never stored.
template <class Element, int Lanes>
class interpreting_machine {
 public:
  interpreting_machine(const listing& program, std::span<memory<Element>* const> operands)
      : l_(program),
        operands_(operands),
        registers_(static_cast<std::size_t>(program.registers)),
        nodes_(static_cast<std::size_t>(program.nodes)) {}

  void run() {
    try {
      walk(l_.steps.data(), l_.steps.data() + l_.steps.size());
    } catch (const misstep& fault) {
      const auto number = now_ - l_.steps.data();
      throw misstep("step " + std::to_string(number) + " of " + std::to_string(l_.steps.size()) +
                    ", action " + std::to_string(static_cast<int>(now_->what)) + ", " +
                    fault.what());
    }
  }

 private:
  struct value {
    alignas(Lanes * sizeof(Element)) Element lane[std::size_t{Lanes}];
    value() {
      for (Element& x : lane) x = poison<Element>;
    }
  };

  const listing& l_;
  std::span<memory<Element>* const> operands_;
  std::vector<value> registers_;
  std::vector<std::ptrdiff_t> nodes_;
  const step* now_ = nullptr;

  value& reg(int number) { return registers_[static_cast<std::size_t>(number)]; }
  std::ptrdiff_t& node(int number) { return nodes_[static_cast<std::size_t>(number)]; }
  std::ptrdiff_t offset(const location& at) {
    return at.constant + (at.node < 0 ? 0 : node(at.node));
  }
  memory<Element>& buffer(const location& at) {
    return *operands_[static_cast<std::size_t>(at.buffer)];
  }
  const Element* read(const location& at, int count) { return buffer(at).read(offset(at), count); }

  void walk(const step* first, const step* last) {
    for (const step* at = first; at < last; ++at) {
      const step& s = *at;
      now_ = at;
      switch (s.what) {
        case action::loop: {
          const std::ptrdiff_t end = offset(s.second);
          const step* const behind = l_.steps.data() + s.width;
          std::ptrdiff_t& variable = node(s.result);
          for (std::ptrdiff_t i = offset(s.first); i < end; i += s.count) {
            variable = i;
            walk(at + 1, behind);
          }
          at = behind;
          break;
        }
        case action::multiply:
          node(s.result) = node(s.a) * s.first.constant;
          break;
        case action::add:
          node(s.result) = node(s.a) + node(s.b);
          break;
        case action::at_least:
        case action::at_most:
        case action::divide:
        case action::lookup:
          node(s.result) = bound(s);
          break;
        case action::zero:
          for (Element& x : reg(s.result).lane) x = Element{0};
          break;
        case action::copy:
          reg(s.result) = reg(s.a);
          break;
        case action::load:
          load(reg(s.result), read(s.first, s.count), s.count);
          break;
        case action::load_pair: {
          const Element* const from = read(s.first, 2);
          load(reg(s.result), from, 1);
          load(reg(s.b), from + 1, 1);
          break;
        }
        case action::broadcast: {
          const Element x = *read(s.first, 1);
          for (Element& lane : reg(s.result).lane) lane = x;
          break;
        }
        case action::store:
        case action::store_sum:
          store(buffer(s.first), offset(s.first), s.count, reg(s.a).lane,
                s.what == action::store_sum);
          break;
        case action::fma: {
          value& sum = reg(s.result);
          const value &a = reg(s.a), &b = reg(s.b);
          for (int i = 0; i < Lanes; ++i) sum.lane[i] = std::fma(a.lane[i], b.lane[i], sum.lane[i]);
          break;
        }
        case action::product: {
          value& product = reg(s.result);
          const value &a = reg(s.a), &b = reg(s.b);
          for (int i = 0; i < Lanes; ++i) product.lane[i] = a.lane[i] * b.lane[i];
          break;
        }
        case action::accumulate: {
          value& sum = reg(s.result);
          const value& a = reg(s.a);
          for (int i = 0; i < Lanes; ++i) sum.lane[i] += a.lane[i];
          break;
        }
        case action::horizontal:
          add_lanes(reg(s.result), reg(s.a));
          break;
        case action::activate:
          activate(static_cast<activation>(s.option), reg(s.result));
          break;
        case action::gate:
          gate(static_cast<activation>(s.option), reg(s.result), reg(s.a), reg(s.b));
          break;
        case action::transpose:
          transpose(s);
          break;
        case action::end:
          break;
        default:
          throw misstep("computes with whole numbers, not with elements");
      }
    }
  }

  std::ptrdiff_t bound(const step& s) {
    const std::ptrdiff_t a = node(s.a) + s.first.constant;
    switch (s.what) {
      case action::at_least:
        return a < s.second.constant ? s.second.constant : a;
      case action::at_most: {
        const std::ptrdiff_t most = s.second.constant + (s.b < 0 ? 0 : node(s.b));
        return a < most ? a : most;
      }
      case action::divide:
        if (a < 0) throw misstep("divides a negative number");
        return a / s.count;
      default:
        if (a < 0 || a >= static_cast<std::ptrdiff_t>(l_.rows.size()))
          throw misstep("looks up row " + std::to_string(a) + " of " +
                        std::to_string(l_.rows.size()));
        return l_.rows[static_cast<std::size_t>(a)][static_cast<std::size_t>(s.option)];
    }
  }

  static void load(value& to, const Element* from, int count) {
    for (int i = 0; i < Lanes; ++i) to.lane[i] = i < count ? from[i] : Element{0};
  }
  /// Inputs are finite, and so is what is made of them.
  static void store(memory<Element>& to, std::ptrdiff_t at, int count, const Element* x,
                    bool adds) {
    bool known = true;
    for (int i = 0; i < count; ++i) known &= x[i] == x[i];
    if (!known) throw misstep("stores what was never computed");
    const Element* const old = adds ? to.read(at, count) : nullptr;
    Element* const written = to.write(at, count);
    for (int i = 0; i < count; ++i) written[i] = adds ? old[i] + x[i] : x[i];
  }
  static void add_lanes(value& result, const value& a) {
    Element sum = a.lane[0];
    for (int i = 1; i < Lanes; ++i) sum += a.lane[i];
    for (Element& x : result.lane) x = Element{0};
    result.lane[0] = sum;
  }
  static void activate(activation act, value& x) {
    for (Element& lane : x.lane) {
      if (act != activation::none && lane < Element{0}) lane = Element{0};
      if (act == activation::relu6 && lane > Element{6}) lane = Element{6};
    }
  }
  static void gate(activation act, value& result, const value& d, const value& y) {
    for (int i = 0; i < Lanes; ++i) {
      if (y.lane[i] != y.lane[i]) throw misstep("asks for an output that was never computed");
      const bool flat = (act != activation::none && y.lane[i] <= Element{0}) ||
                        (act == activation::relu6 && y.lane[i] >= Element{6});
      result.lane[i] = flat ? Element{0} : d.lane[i];
    }
  }
  /// All is read before anything is written, as in registers.
  void transpose(const step& s) {
    Element block[std::size_t{Lanes}][std::size_t{Lanes}] = {};  // [column][row]
    const std::ptrdiff_t from = offset(s.second), to = offset(s.first);
    for (int row = 0; row < s.count; ++row) {
      const Element* const x = buffer(s.second).read(from + row * s.second.stride, s.width);
      for (int column = 0; column < s.width; ++column) block[column][row] = x[column];
    }
    const auto how = static_cast<kernel::write>(s.option);
    const int written = how == kernel::write::pad ? Lanes : s.count;
    for (int column = 0; column < s.width; ++column)
      store(buffer(s.first), to + column * s.first.stride, written, block[column],
            how == kernel::write::accumulate);
  }
};

}  // namespace

template <class Element>
void interpret(const listing& program, std::span<memory<Element>* const> operands) {
  soundness(program, static_cast<int>(operands.size())).demand();
  const auto on = [&]<int Lanes>() {
    if constexpr (Lanes * sizeof(Element) <= 64) {
      if (program.lanes == Lanes) interpreting_machine<Element, Lanes>(program, operands).run();
      return program.lanes == Lanes;
    }
    return false;
  };
  const bool known = on.template operator()<1>() || on.template operator()<2>() ||
                     on.template operator()<4>() || on.template operator()<8>() ||
                     on.template operator()<16>();
  if (!known) throw misstep("has vectors of " + std::to_string(program.lanes));
}

template void interpret(const listing&, std::span<memory<float>* const>);
template void interpret(const listing&, std::span<memory<double>* const>);

}  // namespace convolith::tests
