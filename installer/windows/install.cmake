# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# NOT YET TRIED on Windows: docs/releasing.md says how to, and what to look at.
#
# Everything in one folder, as Windows looks for libraries there. Tokens go into the Credential Manager: QtKeychain
# chooses it by itself on Windows, and has no other store there.
set_target_properties(alertbridge PROPERTIES WIN32_EXECUTABLE ON)
set(icon ${CMAKE_CURRENT_BINARY_DIR}/alertbridge.ico)
add_custom_command(OUTPUT ${icon}
    COMMAND alertbridge-packaging icon ${icon} ${PROJECT_SOURCE_DIR}/resources/alertbridge.svg 256
    DEPENDS alertbridge-packaging ${PROJECT_SOURCE_DIR}/resources/alertbridge.svg
    VERBATIM)
add_custom_target(alertbridge_made ALL DEPENDS ${icon})
configure_file(${CMAKE_CURRENT_LIST_DIR}/alertbridge.rc.in ${CMAKE_CURRENT_BINARY_DIR}/alertbridge.rc @ONLY)
enable_language(RC)
target_sources(alertbridge PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/alertbridge.rc)
add_dependencies(alertbridge alertbridge_made)

install(TARGETS alertbridge alertbridge-sandbox alertbridge_embeddedpage RUNTIME DESTINATION .)
set(deployed $<TARGET_FILE_NAME:alertbridge> $<TARGET_FILE_NAME:alertbridge-sandbox>
    $<TARGET_FILE_NAME:alertbridge_embeddedpage>)
if(TARGET alertbridge_websignin)
    install(TARGETS alertbridge_websignin LIBRARY DESTINATION .)
    list(APPEND deployed $<TARGET_FILE_NAME:alertbridge_websignin>)
endif()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION .)

# The module is named too: windeployqt sees by it that WebEngine, its process and its resources are needed.
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
get_filename_component(qt_programs ${qmake} DIRECTORY)
find_program(WINDEPLOYQT windeployqt HINTS ${qt_programs} REQUIRED)
list(JOIN deployed " " deployed_words)
install(CODE "
    execute_process(
        COMMAND \"${WINDEPLOYQT}\" --release --compiler-runtime --dir . ${deployed_words}
        WORKING_DIRECTORY \"\${CMAKE_INSTALL_PREFIX}\"
        COMMAND_ERROR_IS_FATAL ANY)")
install(FILES $<TARGET_FILE:Qt6Keychain::Qt6Keychain> DESTINATION .)
