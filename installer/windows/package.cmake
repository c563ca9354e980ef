# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# NOT YET TRIED on Windows: docs/releasing.md.
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_FILE_NAME alertbridge-${PROJECT_VERSION}-windows-x86_64)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Alertbridge)
set(CPACK_PACKAGE_EXECUTABLES alertbridge Alertbridge)
set(CPACK_NSIS_PACKAGE_NAME Alertbridge)
set(CPACK_NSIS_DISPLAY_NAME Alertbridge)
set(CPACK_NSIS_EXECUTABLES_DIRECTORY .)
set(CPACK_NSIS_INSTALLED_ICON_NAME alertbridge.exe)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MUI_FINISHPAGE_RUN alertbridge.exe)
# For one person, without an administrator: into the person's own programs, the person's own part of the registry.
set(CPACK_NSIS_INSTALL_ROOT "$LOCALAPPDATA\\\\Programs")
set(CPACK_NSIS_DEFINES "RequestExecutionLevel user")
set(CPACK_NSIS_EXTRA_PREINSTALL_COMMANDS "SetShellVarContext current")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "SetShellVarContext current")
