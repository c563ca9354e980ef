# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Read by CPack once for each kind of package.
set(CPACK_PACKAGE_FILE_NAME "${CPACK_PACKAGE_NAME}-${CPACK_PACKAGE_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR}")
if(CPACK_GENERATOR STREQUAL "TGZ")
    # Everything below one folder; stage.cmake adds libraries and the launcher.
    set(CPACK_PACKAGING_INSTALL_PREFIX "")
    execute_process(COMMAND uname -m OUTPUT_VARIABLE machine OUTPUT_STRIP_TRAILING_WHITESPACE)
    set(CPACK_PACKAGE_FILE_NAME "${CPACK_PACKAGE_NAME}-${CPACK_PACKAGE_VERSION}-linux-${machine}")
elseif(CPACK_GENERATOR STREQUAL "DEB")
    execute_process(
        COMMAND ${CPACK_ALERTBRIDGE_PYTHON} -B ${CPACK_ALERTBRIDGE_SOURCE}/installer/linux/loaded.py
        OUTPUT_VARIABLE CPACK_DEBIAN_PACKAGE_DEPENDS OUTPUT_STRIP_TRAILING_WHITESPACE
        COMMAND_ERROR_IS_FATAL ANY)
endif()
