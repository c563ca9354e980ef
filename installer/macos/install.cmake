# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# NOT YET TRIED on macOS: docs/releasing.md says how to, and what to look at.
#
# One bundle: the practice services beside the program, the page's module among the plug-ins, its interface among the
# frameworks. Tokens go into the Keychain: QtKeychain chooses it by itself on macOS, and has no other store there.
set(ALERTBRIDGE_SIGNING_IDENTITY "" CACHE STRING "Developer ID Application: … (empty: not signed)")
set(bundle $<TARGET_BUNDLE_DIR_NAME:alertbridge>)
set(icons ${CMAKE_CURRENT_BINARY_DIR}/alertbridge.iconset)
set(icon ${CMAKE_CURRENT_BINARY_DIR}/alertbridge.icns)
set(drawings "")
foreach(size 16 32 128 256 512)
    math(EXPR double "2 * ${size}")
    set(drawing ${PROJECT_SOURCE_DIR}/resources/alertbridge.svg)
    list(APPEND drawings
        COMMAND alertbridge-packaging icon ${icons}/icon_${size}x${size}.png ${drawing} ${size}
        COMMAND alertbridge-packaging icon ${icons}/icon_${size}x${size}@2x.png ${drawing} ${double})
endforeach()
add_custom_command(OUTPUT ${icon}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${icons}
    ${drawings}
    COMMAND iconutil --convert icns --output ${icon} ${icons}
    DEPENDS alertbridge-packaging ${PROJECT_SOURCE_DIR}/resources/alertbridge.svg
    VERBATIM)
set_source_files_properties(${icon} PROPERTIES MACOSX_PACKAGE_LOCATION Resources GENERATED ON)
add_custom_target(alertbridge_made ALL DEPENDS ${icon})
add_dependencies(alertbridge alertbridge_made)
target_sources(alertbridge PRIVATE ${icon})
set_target_properties(alertbridge PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME alertbridge
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in
    MACOSX_BUNDLE_BUNDLE_NAME Alertbridge
    MACOSX_BUNDLE_GUI_IDENTIFIER ${ALERTBRIDGE_APP_ID}
    MACOSX_BUNDLE_ICON_FILE alertbridge.icns
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
    MACOSX_BUNDLE_COPYRIGHT "2026 The Alertbridge authors, GPL-3.0-or-later"
    INSTALL_RPATH "@executable_path/../Frameworks")
set_target_properties(alertbridge-sandbox alertbridge_embeddedpage PROPERTIES
    INSTALL_RPATH "@executable_path/../Frameworks")

install(TARGETS alertbridge BUNDLE DESTINATION .)
install(TARGETS alertbridge-sandbox RUNTIME DESTINATION ${bundle}/Contents/MacOS)
install(TARGETS alertbridge_embeddedpage LIBRARY DESTINATION ${bundle}/Contents/Frameworks)
set(also "-executable=${bundle}/Contents/MacOS/alertbridge-sandbox")
if(TARGET alertbridge_websignin)
    set_target_properties(alertbridge_websignin PROPERTIES INSTALL_RPATH "@loader_path/../Frameworks")
    install(TARGETS alertbridge_websignin LIBRARY DESTINATION ${bundle}/Contents/PlugIns)
    string(APPEND also " -executable=${bundle}/Contents/PlugIns/$<TARGET_FILE_NAME:alertbridge_websignin>")
endif()

# The module is named too: macdeployqt sees by it that WebEngine is needed. Signed from the inside out, with the
# hardened runtime; the process for pages keeps the entitlements that its compiler of JavaScript needs.
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
get_filename_component(qt_programs ${qmake} DIRECTORY)
find_program(MACDEPLOYQT macdeployqt HINTS ${qt_programs} REQUIRED)
install(CODE "
    execute_process(
        COMMAND \"${MACDEPLOYQT}\" ${bundle} ${also}
        WORKING_DIRECTORY \"\${CMAKE_INSTALL_PREFIX}\"
        COMMAND_ERROR_IS_FATAL ANY)
    set(identity \"${ALERTBRIDGE_SIGNING_IDENTITY}\")
    if(identity)
        execute_process(
            COMMAND \"${CMAKE_CURRENT_LIST_DIR}/sign.sh\" \"\${identity}\" \"\${CMAKE_INSTALL_PREFIX}/${bundle}\"
            COMMAND_ERROR_IS_FATAL ANY)
    endif()")
