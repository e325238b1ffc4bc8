// The Boost.Test runner: the shared library where there is one for the machine, its headers where there is not.
#pragma once

#ifdef BOOST_TEST_DYN_LINK
#include <boost/test/unit_test.hpp>
#else
#include <boost/test/included/unit_test.hpp>
#endif
