# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Settings that every target of this project shares: link alertbridge_options privately.
add_library(alertbridge_options INTERFACE)
target_compile_definitions(alertbridge_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(alertbridge_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor)
target_include_directories(alertbridge_options INTERFACE ${PROJECT_SOURCE_DIR})
if(WITH_SANITIZERS)
    # Not looked for: a null pointer, which the address sanitizer meets when it is used, and alignment, which no target
    # here needs. Both together take a third of the compile time and half of the size.
    target_compile_options(alertbridge_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize=null,alignment -fno-sanitize-recover=undefined
        -fno-omit-frame-pointer)
    target_link_options(alertbridge_options INTERFACE -fsanitize=address,undefined)
    target_compile_definitions(alertbridge_options INTERFACE QT_FORCE_ASSERTS)
endif()
if(WITH_HARDENING)
    include(CheckCXXCompilerFlag)
    include(CheckPIESupported)
    check_pie_supported()
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    # A path would leave its length behind when installing shortens it.
    set(CMAKE_BUILD_RPATH_USE_ORIGIN ON)
    # Linux: what Debian builds its own packages with, and no path of the building machine in the result.
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        target_compile_options(alertbridge_options INTERFACE
            -fstack-protector-strong -fstack-clash-protection -Wformat -Werror=format-security
            -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -D_GLIBCXX_ASSERTIONS
            -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)
        check_cxx_compiler_flag(-fcf-protection HAVE_CF_PROTECTION) # x86 alone
        if(HAVE_CF_PROTECTION)
            target_compile_options(alertbridge_options INTERFACE -fcf-protection)
        endif()
        target_link_options(alertbridge_options INTERFACE
            -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,--as-needed)
    endif()
endif()

# What ./test unit builds.
add_custom_target(unit-tests)

# Without a display, and with what is known of Qt under the sanitizers.
set(ALERTBRIDGE_TEST_ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;ASAN_OPTIONS=new_delete_type_mismatch=0;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp")

# moc for the tests' own sources, which include what it makes, and for headers with a Q_OBJECT. AUTOMOC has two more steps
# for each program, and there are many.
function(alertbridge_run_moc target)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    foreach(source IN LISTS ARGN)
        get_filename_component(name ${source} NAME_WE)
        set(made "")
        if(name MATCHES "^(tst|test)_")
            set(made ${name}.moc)
        elseif(source MATCHES "[.]h$")
            file(STRINGS ${source} object REGEX "Q_OBJECT" LIMIT_COUNT 1)
            set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
            if(object)
                set(made moc_${target}_${name}.cpp)
            endif()
        endif()
        if(made)
            qt_generate_moc(${source} ${CMAKE_CURRENT_BINARY_DIR}/${made} TARGET ${target})
            target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${made})
        endif()
    endforeach()
endfunction()

# Qt defines them for each folder of tests, which would make every test's headers its own. Nothing looks for test data.
set(ALERTBRIDGE_WITHOUT_FOLDERS -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)

# alertbridge_add_test(NAME name [LABELS ...] [TIMEOUT seconds] SOURCES ... LIBRARIES ...)
# One Qt Test executable, run without a display; labels choose what ./test runs.
function(alertbridge_add_test)
    cmake_parse_arguments(arg "" "NAME;TIMEOUT" "SOURCES;LIBRARIES;LABELS;ENVIRONMENT" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 600) # a slow machine, and several tests at once
    endif()
    qt_add_executable(${arg_NAME} ${arg_SOURCES})
    target_link_libraries(${arg_NAME} PRIVATE alertbridge_options Qt6::Test ${arg_LIBRARIES})
    set_target_properties(${arg_NAME} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests UNITY_BUILD OFF)
    alertbridge_run_moc(${arg_NAME} ${arg_SOURCES})
    if(ALERTBRIDGE_TEST_HEADERS) # of the folder; empty where the tests do without some of those modules
        target_precompile_headers(${arg_NAME} REUSE_FROM ${ALERTBRIDGE_TEST_HEADERS})
        target_compile_options(${arg_NAME} PRIVATE ${ALERTBRIDGE_WITHOUT_FOLDERS})
    endif()
    add_test(NAME ${arg_NAME} COMMAND ${arg_NAME})
    if("unit" IN_LIST arg_LABELS)
        add_dependencies(unit-tests ${arg_NAME})
    endif()
    set_tests_properties(${arg_NAME} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "${ALERTBRIDGE_TEST_ENVIRONMENT};${arg_ENVIRONMENT}")
endfunction()
