# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# NOT YET TRIED on macOS: docs/releasing.md.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_FILE_NAME alertbridge-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_DMG_VOLUME_NAME Alertbridge)
set(CPACK_DMG_FORMAT ULFO)
# Stripping would break the signatures, which are made while installing.
set(CPACK_STRIP_FILES OFF)
