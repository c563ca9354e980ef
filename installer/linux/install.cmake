# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The programs in the folder for programs; the page's module and its interface in a folder of their own, where the
# program finds them (app/desktop/enginemodule).
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(module_folder ${CMAKE_INSTALL_LIBDIR}/alertbridge/modules)
file(RELATIVE_PATH from_program /${CMAKE_INSTALL_BINDIR} /${module_folder})
set_target_properties(alertbridge PROPERTIES INSTALL_RPATH "$ORIGIN/${from_program}")
install(TARGETS alertbridge alertbridge-sandbox RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS alertbridge_embeddedpage LIBRARY DESTINATION ${module_folder})
if(TARGET alertbridge_websignin)
    set_target_properties(alertbridge_websignin PROPERTIES INSTALL_RPATH "$ORIGIN")
    install(TARGETS alertbridge_websignin LIBRARY DESTINATION ${module_folder})
endif()

# Made of the tables that --help prints.
set(made ${CMAKE_CURRENT_BINARY_DIR}/made)
file(MAKE_DIRECTORY ${made}/man ${made}/bash ${made}/zsh ${made}/fish ${made}/icons)
set(made_files "")
function(alertbridge_make output)
    cmake_parse_arguments(arg "" "" "ARGUMENTS;DEPENDS" ${ARGN})
    add_custom_command(OUTPUT ${output}
        COMMAND alertbridge-packaging ${arg_ARGUMENTS}
        DEPENDS alertbridge-packaging ${arg_DEPENDS}
        VERBATIM)
    list(APPEND made_files ${output})
    set(made_files ${made_files} PARENT_SCOPE)
endfunction()

foreach(program alertbridge alertbridge-sandbox)
    set(template ${CMAKE_CURRENT_LIST_DIR}/man/${program}.1.in)
    alertbridge_make(${made}/man/${program}.1
        ARGUMENTS man ${made}/man/${program}.1 ${program} ${template} ${ALERTBRIDGE_RELEASE_DATE}
        DEPENDS ${template})
    add_custom_command(OUTPUT ${made}/man/${program}.1.gz
        COMMAND gzip -9nkf ${made}/man/${program}.1
        DEPENDS ${made}/man/${program}.1
        VERBATIM)
    list(APPEND made_files ${made}/man/${program}.1.gz)
    alertbridge_make(${made}/bash/${program} ARGUMENTS bash ${made}/bash/${program} ${program})
    alertbridge_make(${made}/zsh/_${program} ARGUMENTS zsh ${made}/zsh/_${program} ${program})
    alertbridge_make(${made}/fish/${program}.fish ARGUMENTS fish ${made}/fish/${program}.fish ${program})
    install(FILES ${made}/man/${program}.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${made}/bash/${program} DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    install(FILES ${made}/zsh/_${program} DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
    install(FILES ${made}/fish/${program}.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endforeach()

# The small sizes have drawings of their own, on the pixels.
set(icons ${PROJECT_SOURCE_DIR}/resources/brand)
set(icon_sizes 16 22 24 32 48 64 128 256 512)
foreach(size IN LISTS icon_sizes)
    set(drawing ${icons}/alertbridge-${size}.svg)
    if(NOT EXISTS ${drawing})
        set(drawing ${PROJECT_SOURCE_DIR}/resources/alertbridge.svg)
    endif()
    alertbridge_make(${made}/icons/${size}.png ARGUMENTS icon ${made}/icons/${size}.png ${drawing} ${size}
        DEPENDS ${drawing})
    install(FILES ${made}/icons/${size}.png RENAME alertbridge.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/resources/alertbridge.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${icons}/alertbridge-symbolic.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps)

set(changelog ${CMAKE_CURRENT_LIST_DIR}/changelog.py)
add_custom_command(OUTPUT ${made}/changelog.gz
    COMMAND ${Python3_EXECUTABLE} -B ${changelog} ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${made}/changelog
        ${ALERTBRIDGE_MAINTAINER}
    COMMAND gzip -9nf ${made}/changelog
    DEPENDS ${changelog} ${PROJECT_SOURCE_DIR}/CHANGELOG.md
    VERBATIM)
list(APPEND made_files ${made}/changelog.gz)
install(FILES ${made}/changelog.gz ${CMAKE_CURRENT_LIST_DIR}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
add_custom_target(alertbridge_made ALL DEPENDS ${made_files})

install(FILES ${CMAKE_CURRENT_LIST_DIR}/${ALERTBRIDGE_APP_ID}.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
configure_file(${CMAKE_CURRENT_LIST_DIR}/${ALERTBRIDGE_APP_ID}.metainfo.xml.in
    ${made}/${ALERTBRIDGE_APP_ID}.metainfo.xml @ONLY)
install(FILES ${made}/${ALERTBRIDGE_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
# All that a package holds, and nothing else.
add_custom_target(package-contents DEPENDS alertbridge alertbridge-sandbox alertbridge_embeddedpage alertbridge_made)
if(TARGET alertbridge_websignin)
    add_dependencies(package-contents alertbridge_websignin)
endif()
