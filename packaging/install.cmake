# SPDX-FileCopyrightText: 2026 The Newfaces authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What `cmake --install build/release` installs: the program, what a desktop needs to show it, and the local port
# as a service.
include(GNUInstallDirs)
set(id io.github.newfaces.Newfaces)
install(TARGETS newfaces RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${CMAKE_CURRENT_LIST_DIR}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/newfaces.service DESTINATION lib/systemd/user)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/newfaces.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${id}.svg)
