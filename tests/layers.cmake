# SPDX-FileCopyrightText: 2026 The Newfaces authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks every #include "LAYER/…" under src/ against what that layer names after USES in its CMakeLists.txt. The linker
# finds most violations, but all headers are reached through src/, so an include alone would go unnoticed. By hand:
#   cmake -DSOURCE=src -P tests/layers.cmake

cmake_minimum_required(VERSION 3.25)

file(REAL_PATH "${SOURCE}" SOURCE)
file(GLOB lists RELATIVE ${SOURCE} ${SOURCE}/*/CMakeLists.txt)
set(layers "")
foreach(list IN LISTS lists)
    get_filename_component(layer ${list} DIRECTORY)
    file(READ ${SOURCE}/${list} text)
    if(NOT text MATCHES "newfaces_layer\\(${layer}[ \t\r\n]([^)]*)\\)")
        message(FATAL_ERROR "${list} does not define the layer \"${layer}\".")
    endif()
    string(REGEX REPLACE "^.*[ \t\r\n]USES[ \t\r\n]+" "" used "${CMAKE_MATCH_1}")
    string(REGEX MATCHALL "[^ \t\r\n]+" uses_of_${layer} "${used}")
    list(APPEND layers ${layer})
endforeach()
# main.cpp, which is in no layer's folder, starts one of the front ends.
set(uses_of_main ${layers})

file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/*.h ${SOURCE}/*.cpp)
set(violations "")
set(includes 0)
foreach(file IN LISTS files)
    set(layer main)
    if(file MATCHES "^([^/]+)/")
        set(layer ${CMAKE_MATCH_1})
    endif()
    if(NOT layer IN_LIST layers AND NOT layer STREQUAL "main")
        list(APPEND violations "${file}: \"${layer}\" has no CMakeLists.txt, so it is not a layer")
        continue()
    endif()
    file(STRINGS ${SOURCE}/${file} lines REGEX "^[ \t]*#[ \t]*include[ \t]*[\"<][a-z]+/")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "^[^\"<]*[\"<]([a-z]+)/.*" "\\1" used ${line})
        if(used IN_LIST layers)
            math(EXPR includes "${includes} + 1")
            if(NOT used STREQUAL layer AND NOT used IN_LIST uses_of_${layer})
                list(APPEND violations "${file}: ${layer} may not use ${used}")
            endif()
        endif()
    endforeach()
endforeach()

if(includes EQUAL 0)
    message(FATAL_ERROR "No include of a layer's header was found under \"${SOURCE}\".")
endif()
if(violations)
    list(JOIN violations "\n  " text)
    message(FATAL_ERROR "Includes that their layer may not have:\n  ${text}")
endif()
