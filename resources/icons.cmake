# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
qt_add_resources(alertbridge_kit alertbridge_icons
    PREFIX /alertbridge
    BASE ${PROJECT_SOURCE_DIR}/resources
    FILES
        ${PROJECT_SOURCE_DIR}/resources/alertbridge.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/accounts.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/activity.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/alert-definitions.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/back.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/browser.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/check.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/chevron-down.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/chevron-left.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/chevron-right.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/chevron-up.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/clock.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/close.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/copy.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/delivery-tests.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/external-link.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/eye.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/eye-off.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/filter.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/info.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/integrations.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/key.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/lock.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/more.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/offline.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/person.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/plus.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/reload.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/search.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/setup.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/trash.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/undo.svg
        ${PROJECT_SOURCE_DIR}/resources/icons/warning.svg
)
