# SPDX-FileCopyrightText: 2026 The Newfaces authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks that the connections in the window's forms name widgets that are there: otherwise a button does nothing, of
# which the build only warns. To run it by hand:
#   cmake -DFORMS=ui -P tests/forms.cmake

cmake_minimum_required(VERSION 3.25)

file(REAL_PATH "${FORMS}" FORMS)
file(GLOB_RECURSE forms ${FORMS}/*.ui)
if(NOT forms)
    message(FATAL_ERROR "There is no form under \"${FORMS}\".")
endif()

set(wrong "")
foreach(form IN LISTS forms)
    file(READ ${form} text)
    file(RELATIVE_PATH name ${FORMS} ${form})
    string(REGEX MATCHALL "<(sender|receiver|buddy|cstring)>[^<]+<" ends "${text}")
    foreach(end IN LISTS ends)
        string(REGEX REPLACE "^<[a-z]+>([^<]+)<$" "\\1" widget "${end}")
        string(FIND "${text}" "name=\"${widget}\"" place)
        if(place EQUAL -1)
            list(APPEND wrong "${name} has no widget \"${widget}\"")
        endif()
    endforeach()
endforeach()
list(REMOVE_DUPLICATES wrong)
if(wrong)
    list(JOIN wrong "\n  " lines)
    message(FATAL_ERROR "Forms:\n  ${lines}")
endif()
