# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run by CPack between installing into its folder and packing that up.
if(CPACK_GENERATOR STREQUAL "TGZ")
    execute_process(
        COMMAND ${CPACK_ALERTBRIDGE_PYTHON} -B ${CPACK_ALERTBRIDGE_SOURCE}/installer/linux/portable.py
            ${CPACK_TEMPORARY_DIRECTORY}
        COMMAND_ERROR_IS_FATAL ANY)
endif()
# One time for every file: that of the commit.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(
        COMMAND find ${CPACK_TEMPORARY_DIRECTORY} -exec touch -h -d @$ENV{SOURCE_DATE_EPOCH} {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
