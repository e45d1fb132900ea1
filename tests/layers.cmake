# SPDX-FileCopyrightText: 2026 The Newfaces authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks every #include "LAYER/…" in src/ against the layers that its own layer lists after USES in its CMakeLists.txt. The
# linker finds most violations, but since src/ is the include path for all headers, an include alone would go unnoticed. To
# run it by hand:
#   cmake -DSOURCE=src -P tests/layers.cmake
#
# Indirect includes count too: a header for the window that includes net/ through another header is a violation. Headers in
# subfolders of the engine are for the engine only. Only files/ opens files for writing.

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
# main.cpp, which is not in the folder of a layer, starts one of the front ends.
set(uses_of_main ${layers})

# The layers that a header includes, directly or not, and its own layer: reached_by_HEADER.
function(find_reached header)
    if(DEFINED reached_by_${header})
        return()
    endif()
    set(reached_by_${header} "") # for headers that include each other
    string(REGEX REPLACE "/.*" "" reached ${header})
    foreach(next IN LISTS includes_of_${header})
        find_reached(${next})
        list(APPEND reached ${reached_by_${next}})
    endforeach()
    list(REMOVE_DUPLICATES reached)
    set(reached_by_${header} "${reached}" CACHE INTERNAL "")
endfunction()

file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/*.h ${SOURCE}/*.cpp)
set(violations "")
set(includes 0)
foreach(file IN LISTS files)
    set(includes_of_${file} "")
    file(STRINGS ${SOURCE}/${file} lines REGEX "^[ \t]*#[ \t]*include[ \t]*[\"<][a-z]+/")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "^[^\"<]*[\"<]([^\">]+)[\">].*" "\\1" header ${line})
        string(REGEX REPLACE "/.*" "" used ${header})
        if(used IN_LIST layers)
            list(APPEND includes_of_${file} ${header})
            math(EXPR includes "${includes} + 1")
        endif()
    endforeach()
endforeach()

foreach(file IN LISTS files)
    set(layer main)
    if(file MATCHES "^([^/]+)/")
        set(layer ${CMAKE_MATCH_1})
    endif()
    if(NOT layer IN_LIST layers AND NOT layer STREQUAL "main")
        list(APPEND violations "${file}: \"${layer}\" has no CMakeLists.txt, so it is not a layer")
        continue()
    endif()
    foreach(header IN LISTS includes_of_${file})
        find_reached(${header})
        if(header MATCHES "^engine/.+/" AND NOT layer STREQUAL "engine")
            list(APPEND violations "${file}: \"${header}\" is the engine's own")
        endif()
        foreach(used IN LISTS reached_by_${header})
            if(NOT used STREQUAL layer AND NOT used IN_LIST uses_of_${layer})
                list(APPEND violations "${file}: ${layer} may not use ${used} (by \"${header}\")")
            endif()
        endforeach()
    endforeach()
endforeach()

# Qt's own classes do not notice if the disk is full when they write the end of a file: files/newfile.h does.
foreach(file IN LISTS files)
    file(STRINGS ${SOURCE}/${file} lines REGEX "QSaveFile|QFile::copy")
    if(lines AND NOT file MATCHES "^files/")
        list(APPEND violations "${file}: whole files are written by files::NewFile")
    endif()
endforeach()

if(includes EQUAL 0)
    message(FATAL_ERROR "No include of a layer's header was found under \"${SOURCE}\".")
endif()
if(violations)
    list(REMOVE_DUPLICATES violations)
    list(JOIN violations "\n  " text)
    message(FATAL_ERROR "Includes that their layer may not have:\n  ${text}")
endif()
