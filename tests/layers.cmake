# SPDX-FileCopyrightText: 2026 The Newfaces authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Holds every #include "LAYER/…" under src/ against what that layer may use. The linker sees to most of it, but all
# layers' headers are reached through src/, so that an include alone would pass unseen. By hand:
#   cmake -DSOURCE=src -P tests/layers.cmake

cmake_minimum_required(VERSION 3.25)

set(uses_of_core)
set(uses_of_config core)
set(uses_of_net core)
set(uses_of_store core)
set(uses_of_chart core)
set(uses_of_github core net)
set(uses_of_git core)
set(uses_of_x core net)
set(uses_of_secrets core)
set(uses_of_engine core config net store github git x secrets)
set(uses_of_rest core config engine chart)
set(uses_of_cli core config engine chart rest)
set(uses_of_gui core config engine chart rest)
# main.cpp, which lies in no layer's folder, picks one of them.
set(uses_of_main core config net store github git x secrets engine chart rest cli gui)

file(REAL_PATH "${SOURCE}" SOURCE)
set(layers core config net store chart github git x secrets engine rest cli gui)
file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/*.h ${SOURCE}/*.cpp)
if(NOT files)
    message(FATAL_ERROR "There is no source file under \"${SOURCE}\".")
endif()

set(wrong "")
set(includes 0)
foreach(file IN LISTS files)
    set(layer main)
    if(file MATCHES "^([^/]+)/")
        set(layer ${CMAKE_MATCH_1})
    endif()
    if(NOT layer IN_LIST layers AND NOT layer STREQUAL "main")
        list(APPEND wrong "${file}: \"${layer}\" is no layer that tests/layers.cmake knows of")
        continue()
    endif()
    file(STRINGS ${SOURCE}/${file} lines REGEX "^[ \t]*#[ \t]*include[ \t]*[\"<][a-z]+/")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "^[^\"<]*[\"<]([a-z]+)/.*" "\\1" used ${line})
        if(used IN_LIST layers)
            math(EXPR includes "${includes} + 1")
            if(NOT used STREQUAL layer AND NOT used IN_LIST uses_of_${layer})
                list(APPEND wrong "${file}: ${layer} may not use ${used}")
            endif()
        endif()
    endforeach()
endforeach()

if(includes EQUAL 0)
    message(FATAL_ERROR "No include of a layer's header was found under \"${SOURCE}\".")
endif()
if(wrong)
    list(JOIN wrong "\n  " text)
    message(FATAL_ERROR "The layers are mixed:\n  ${text}")
endif()
