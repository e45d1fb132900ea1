# SPDX-FileCopyrightText: 2026 The Newfaces authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks that the program of a release build has all measures of packaging/hardening.cmake. To run it by hand:
#   cmake -DPROGRAM=build/release/newfaces -DREADELF=readelf -DOBJDUMP=objdump -P tests/hardening.cmake

cmake_minimum_required(VERSION 3.25)

function(read_program result)
    execute_process(COMMAND ${ARGN} ${PROGRAM} OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
    set(${result} "${text}" PARENT_SCOPE)
endfunction()

set(missing "")
function(expect what text pattern)
    if(NOT text MATCHES "${pattern}")
        set(missing "${missing}\n  ${what}" PARENT_SCOPE)
    endif()
endfunction()

read_program(header ${READELF} --file-header --wide)
read_program(segments ${READELF} --program-headers --wide)
read_program(dynamic ${READELF} --dynamic --wide)
read_program(symbols ${READELF} --dyn-syms --wide)

expect("a position-independent executable" "${header}" "Type: +DYN")
expect("RELRO" "${segments}" "GNU_RELRO")
expect("all symbols bound at the start" "${dynamic}" "FLAGS_1[^\n]*NOW")
expect("a stack that is not executable" "${segments}" "GNU_STACK[^\n]* RW +0x")
expect("the stack protector" "${symbols}" " __stack_chk_fail@")
expect("FORTIFY" "${symbols}" " __[a-z]+_chk@")
expect("the bounds checks of libstdc++" "${symbols}" "glibcxx_assert_fail")
if(header MATCHES "Machine: +Advanced Micro Devices X86-64")
    # Debian 12's start files do not have the note that lets the kernel enforce it, although the code supports it.
    read_program(main ${OBJDUMP} --disassemble=main --no-show-raw-insn)
    expect("marked branch targets (CET)" "${main}" "<main>:\n[^\n]*endbr64")
endif()

if(missing)
    message(FATAL_ERROR "${PROGRAM} lacks:${missing}")
endif()
