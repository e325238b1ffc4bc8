// The network: its layers become a forward pass in an arena that the compiler has planned, and passes for learning.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <utility>

#include <boost/hana/at.hpp>
#include <boost/hana/bool.hpp>
#include <boost/hana/filter.hpp>
#include <boost/hana/transform.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/type.hpp>
#include <boost/hana/unpack.hpp>

#include <convolith/target/target.hpp>
#include <convolith/layer/lent.hpp>
#include <convolith/layer/options.hpp>
#include <convolith/network/arena_plan.hpp>
#include <convolith/network/image.hpp>
#include <convolith/network/layers.hpp>
#include <convolith/network/row_schedule.hpp>
#include <convolith/network/stage.hpp>
#include <convolith/network/step_rows.hpp>

namespace convolith {

/// What `network<layers...>` names: layers that fit each other, `convolution`, `conv2d`, `quantized_conv2d`, `max_pool` and
/// the like, one behind another; those that do not are one error. It has no data: the caller says where that lies.
///
/// Tensors lie channel-last, n,h,w,c. Of floats the parameters of all layers lie in one buffer, of each layer the weights
/// and then the bias, so that an optimiser needs one loop; of a quantised network they are what each layer has packed, in a
/// Hana tuple. Nothing is allocated, and functions are reentrant.
template <isa Target, class Steps, bool ByRows>
class network_of {
  using layout_type = laid_out<Target, Steps>;

 public:
  static constexpr int depth = layout_type::depth;  ///< steps: layers, and sums of branches
  /// Step I: its layer, and what it reads.
  template <int I>
  using step = typename layout_type::template step<I>;
  /// What computes step I.
  template <int I>
  using stage = typename layout_type::template stage_at<I>;
  /// A number of a step, as a type.
  template <int I>
  using index = std::integral_constant<int, I>;

  /// The same network computed row by row, where that is possible: of the tensors between quantised layers only rings of a
  /// few rows exist. It gives the same bits in less memory, and takes more cycles.
  using by_rows = network_of<Target, Steps, true>;

  using element = typename stage<0>::element;        ///< of src and dst: float, double or int8
  static constexpr image src_image = stage<0>::src;  ///< what the first layer reads
  static constexpr image dst_image = stage<depth - 1>::dst;  ///< what the last layer gives
  static constexpr std::size_t src_size = src_image.size();  ///< elements of src
  static constexpr std::size_t dst_size = dst_image.size();  ///< elements of dst

  /// Calls visit(index<0>), visit(index<1>), ... in this order.
  template <class Visit>
  static constexpr void each(const Visit& visit) {
    [&]<int... I>(std::integer_sequence<int, I...>) { (visit(index<I>{}), ...); }
    (std::make_integer_sequence<int, depth>{});
  }

 private:
  template <class Of>
  static constexpr std::size_t sum(const Of& of) {
    std::size_t all = 0;
    each([&]<int I>(index<I>) { all += of(index<I>{}); });
    return all;
  }
  template <class Of>
  static constexpr std::size_t most(const Of& of) {
    std::size_t all = 0;
    each([&]<int I>(index<I>) { all = of(index<I>{}) > all ? of(index<I>{}) : all; });
    return all;
  }

 public:
  /// Multiply-accumulates of a forward pass, those on padding included.
  static constexpr std::int64_t macs =
      static_cast<std::int64_t>(sum([]<int I>(index<I>) { return std::size_t(stage<I>::macs); }));
  /// Elements of all weights and biases that are learnt.
  static constexpr std::size_t parameter_size =
      sum([]<int I>(index<I>) { return stage<I>::parameter_size; });
  /// Whether its elements are integers, which do not learn.
  static constexpr bool is_quantized = !std::is_floating_point_v<element>;

 private:
  struct has_packed {
    template <class Step>
    constexpr auto operator()(Step) const {
      return boost::hana::bool_c < requires { typename stage_for<Step>::packed; }
      > ;
    }
  };
  template <class Step>
  using stage_for = convolith::stage<Target, typename Step::type::layer>;
  struct packed_of {
    template <class Step>
    constexpr auto operator()(Step) const {
      return boost::hana::type_c<typename stage_for<Step>::packed>;
    }
  };
  using packed_types =
      decltype(boost::hana::transform(boost::hana::filter(Steps{}, has_packed{}), packed_of{}));
  template <class Types>
  using tuple_of = typename decltype(boost::hana::unpack(
      Types{}, boost::hana::template_<boost::hana::tuple>))::type;

 public:
  using parameters = std::span<const element, parameter_size>;  ///< those of all steps, in order
  /// What is read of weights: of floats all parameters, of a quantised network what its layers have packed, in their order.
  using weights = std::conditional_t<is_quantized, tuple_of<packed_types>, parameters>;

  /// What step I takes of these.
  template <int I>
  static constexpr typename stage<I>::weights weights_of(const weights& all) {
    if constexpr (std::is_same_v<typename stage<I>::weights, std::nullptr_t>)
      return nullptr;
    else if constexpr (is_quantized)
      return boost::hana::at_c<packed_before<I>()>(all);
    else
      return parameters_of<I>(all).data();
  }
  /// The part of `all` that holds the parameters of step I, or their gradients.
  template <int I, class T>
  static constexpr auto parameters_of(std::span<T, parameter_size> all) {
    return all.template subspan<before<I>([](auto i) { return stage<i>::parameter_size; }),
                                stage<I>::parameter_size>();
  }

 private:
  template <int I, class Of>
  static constexpr std::size_t before(const Of& of) {
    return sum([&](auto i) { return i < I ? of(i) : std::size_t{0}; });
  }
  template <int I>
  static constexpr std::size_t packed_before() {
    return before<I>([]<int K>(index<K>) {
      return std::size_t{requires {typename stage<K>::packed; }
  };
    });
    }

    /// The rows of step I, with the tensors that it reads. Where rows are made in turn and it sees others, it reads all.
    template <int I>
    static constexpr step_rows rows_of() {
      step_rows r = ByRows ? stage<I>::by_rows : stage<I>::whole;
      for (int k = 0; k < r.rows.input_count; ++k) r.rows.inputs[k].tensor = step<I>::from[k];
      r.rows.output = I + 1;
      return r;
    }
    static constexpr std::array<step_rows, std::size_t{depth}> steps = [] {
      std::array<step_rows, std::size_t{depth}> all{};
      each([&]<int I>(index<I>) {
        step_rows& r = all[std::size_t{I}];
        r = rows_of<I>();
        for (int k = 0; k < r.rows.input_count; ++k) {
          row_edge& e = r.rows.inputs[k];
          if (e.tensor == 0 || !ByRows) continue;
          const step_rows& maker = all[static_cast<std::size_t>(e.tensor - 1)];
          if (maker.rows.rows == e.rows && maker.dst_pitch == r.src_pitch[k]) continue;
          const int tensor = e.tensor;
          e = all_rows(maker.rows.rows);
          e.tensor = tensor;
          r.src_pitch[k] = maker.dst_pitch;
        }
      });
      return all;
    }();
    static constexpr std::size_t largest_alignment =
        most([]<int I>(index<I>) { return stage<I>::alignment; });

   public:
    /// Bytes.
    static constexpr std::size_t arena_alignment = largest_alignment < 8 ? 8 : largest_alignment;

   private:
    static constexpr const arena_plan<depth>& plan =
        planned_arena<steps, ByRows, static_cast<std::int64_t>(arena_alignment)>::best;

   public:
    /// Bytes of all memory that `forward` takes but for src, dst and the stack.
    static constexpr std::size_t arena_bytes =
        plan.bytes == 0 ? arena_alignment : static_cast<std::size_t>(plan.bytes);
    /// That memory.
    struct arena {
      /// Where tensors and scratch lie in turn.
      alignas(arena_alignment) std::byte bytes[arena_bytes];
    };

    /// dst = what the last layer gives. Of the arena nothing need be set, and nothing is kept.
    static void forward(lent_elements<lent::src, const element, src_size> src, const weights& w,
                        lent_elements<lent::dst, element, dst_size> dst, arena& memory) noexcept {
      const places at{src.data(), dst.data(), memory.bytes};
      if constexpr (ByRows)
        forward_rows(w, at);
      else
        each([&]<int I>(index<I>) { run<I>(w, at, index_inputs<I>{}); });
    }

   private:
    /// Where tensors are.
    struct places {
      const element* src;
      element* dst;
      std::byte* bytes;
      template <int Tensor>
      [[nodiscard]] element* made() const {
        if constexpr (Tensor == depth)
          return dst;
        else
          return static_cast<element*>(static_cast<void*>(bytes + plan.tensor[Tensor]));
      }
      template <int Tensor>
      [[nodiscard]] const element* read() const {
        if constexpr (Tensor == 0)
          return src;
        else
          return made<Tensor>();
      }
      template <int I>
      [[nodiscard]] std::byte* scratch() const {
        return bytes + plan.scratch[I];
      }
    };
    template <int I>
    using index_inputs = std::make_integer_sequence<int, step<I>::inputs>;

    template <int I, int... K>
    static void run(const weights& w, const places& at, std::integer_sequence<int, K...>) {
      stage<I>::run(weights_of<I>(w), at.template scratch<I>(), at.template made<I + 1>(),
                    at.template read<step<I>::from[K]>()...);
    }

    /// In which order steps make rows.
    template <class Visit>
    static constexpr void each_row_step(const Visit& visit) {
      row_operator operators[depth]{};
      int done[depth]{};
      for (int i = 0; i < depth; ++i) operators[i] = steps[static_cast<std::size_t>(i)].rows;
      row_schedule books(operators, done);
      books.each_step([](int tensor) { return tensor == depth; }, visit);
    }
    static constexpr auto order = [] {
      if constexpr (ByRows) {
        constexpr std::size_t count = [] {
          std::size_t all = 0;
          each_row_step([&](int) { ++all; });
          return all;
        }();
        std::array<std::uint8_t, count> in_order{};
        std::size_t at = 0;
        each_row_step([&](int i) { in_order[at++] = static_cast<std::uint8_t>(i); });
        return in_order;
      } else {
        return std::array<std::uint8_t, 1>{};
      }
    }();
    static void forward_rows(const weights& w, const places& at) {
      int done[depth]{};
      for (const std::uint8_t i : order) make_rows(i, done[i]++, w, at, index<0>{});
    }
    template <int I>
    static void make_rows(int i, int row_step, const weights& w, const places& at, index<I>) {
      if (i == I) return make_rows_of<I>(row_step, w, at, index_inputs<I>{});
      if constexpr (I + 1 < depth) make_rows(i, row_step, w, at, index<I + 1>{});
    }
    /// Rows as step I sees them: those of another look are all there.
    template <int Tensor, int Rows, std::ptrdiff_t Pitch, class T>
    static auto rows_at(T* first) {
      constexpr int ring = Tensor == 0 || plan.ring[Tensor] == 0 ? Rows : plan.ring[Tensor];
      constexpr bool all =
          Tensor == 0 ||
          ring >= steps[static_cast<std::size_t>(Tensor > 0 ? Tensor - 1 : 0)].rows.rows;
      return tensor_rows < T, Rows, all ? Rows : ring, Pitch > {first};
    }
    template <int I, int... K>
    static void make_rows_of(int row_step, const weights& w, const places& at,
                             std::integer_sequence<int, K...>) {
      using made = stage<I>;
      constexpr int rows = made::dst.n * made::dst.h, src_rows = made::src.n * made::src.h;
      auto* const sums = static_cast<std::int32_t*>(static_cast<void*>(at.bytes + plan.sums[I]));
      made::make_rows(
          row_step, weights_of<I>(w), at.template scratch<I>(), sums,
          rows_at<I + 1, rows, std::ptrdiff_t{made::dst.pitch()}>(at.template made<I + 1>()),
          rows_at<step<I>::from[K], src_rows, std::ptrdiff_t{made::src.pitch()}>(
              at.template read<step<I>::from[K]>())...);
    }
    }
    ;

    }  // namespace convolith
