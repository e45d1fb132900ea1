# SPDX-FileCopyrightText: 2026 The Newfaces authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Options that make memory errors hard to exploit, for release builds: all of Debian's hardening flags (dpkg-buildflags
# with hardening=+all), and the bounds checks of libstdc++. Sanitizers replace them in their own builds, and FORTIFY
# needs optimisation. tests/hardening.cmake checks the finished program.

include(CheckCXXCompilerFlag)
include(CheckPIESupported)

set(CMAKE_POSITION_INDEPENDENT_CODE ON)
check_pie_supported()

# Some compilers already define another level; redefining it would cause a warning. Both are options, because CMake puts
# definitions first.
add_compile_options($<$<CONFIG:Release>:-U_FORTIFY_SOURCE> $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
add_compile_definitions($<$<CONFIG:Release>:_GLIBCXX_ASSERTIONS>)
add_compile_options($<$<CONFIG:Release>:-fstack-protector-strong> -Wformat -Werror=format-security)
add_link_options($<$<CONFIG:Release>:-Wl,-z,relro> $<$<CONFIG:Release>:-Wl,-z,now>)

# Not available on all processors.
foreach(flag IN ITEMS -fstack-clash-protection -fcf-protection -mbranch-protection=standard)
    string(MAKE_C_IDENTIFIER "newfaces_has${flag}" has)
    check_cxx_compiler_flag(${flag} ${has})
    if(${has})
        add_compile_options($<$<CONFIG:Release>:${flag}>)
    endif()
endforeach()
