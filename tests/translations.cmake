# SPDX-FileCopyrightText: 2026 The Newfaces authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Updates a copy of the translations from the sources, like update_translations, and fails when a text is not
# translated, or no longer used.

cmake_minimum_required(VERSION 3.25)

set(copy ${WORK}/newfaces_de.ts)
file(COPY ${SOURCE}/resources/translations/newfaces_de.ts DESTINATION ${WORK})
execute_process(
    COMMAND ${LUPDATE} -locations none -I src src ui -ts ${copy}
    WORKING_DIRECTORY ${SOURCE}
    OUTPUT_QUIET
    COMMAND_ERROR_IS_FATAL ANY)
file(READ ${copy} text)
string(REGEX MATCHALL "<source>[^<]*</source>[^<]*(<translatorcomment>[^<]*</translatorcomment>[^<]*)?<translation type=" wrong "${text}")
if(wrong)
    string(REGEX REPLACE "</?source>|[^<>]*<translation type=" "" wrong "${wrong}")
    list(JOIN wrong "\n  " list)
    message(FATAL_ERROR "Texts without a translation, or not said any more (ninja update_translations, then translate):\n  ${list}")
endif()
