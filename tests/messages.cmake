# SPDX-FileCopyrightText: 2026 The Newfaces authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks that every message of the catalogue is used somewhere, and that only layers that draw text translate messages
# into the language of the window. The compiler checks that every message is in the catalogue and has the right number
# of arguments. To run it by hand:
#   cmake -DSOURCE=src -P tests/messages.cmake

cmake_minimum_required(VERSION 3.25)

file(REAL_PATH "${SOURCE}" SOURCE)
file(GLOB catalogue ${SOURCE}/core/messages/catalogue/*.h)
file(GLOB_RECURSE files ${SOURCE}/*.h ${SOURCE}/*.cpp)
list(REMOVE_ITEM files ${catalogue})
set(codes "")
foreach(file IN LISTS catalogue)
    file(STRINGS ${file} lines REGEX "^    {\"[a-z.-]+\",")
    list(TRANSFORM lines REPLACE "^    {(\"[a-z.-]+\"),.*" "\\1")
    list(APPEND codes ${lines})
endforeach()
if(NOT codes)
    message(FATAL_ERROR "No message was found in the catalogue under \"${SOURCE}\".")
endif()

set(wrong "")
set(sources "")
foreach(file IN LISTS files)
    file(READ ${file} text)
    string(APPEND sources "${text}")
    file(RELATIVE_PATH name ${SOURCE} ${file})
    if(NOT name MATCHES "^(chart|gui)/" AND text MATCHES "QCoreApplication::translate|[^a-z]tr\\(|TRANSLATE_NOOP")
        list(APPEND wrong "${name} translates, which is for those who show a message (core/messages)")
    endif()
endforeach()
foreach(code IN LISTS codes)
    string(FIND "${sources}" ${code} place)
    if(place EQUAL -1)
        list(APPEND wrong "${code} is in the catalogue, and is never used")
    endif()
endforeach()
if(wrong)
    list(JOIN wrong "\n  " text)
    message(FATAL_ERROR "Messages:\n  ${text}")
endif()
