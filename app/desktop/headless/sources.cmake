# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs without a window: the words of ui/, none of its widgets.
target_sources(alertbridge_desktop PRIVATE
    headless/applycommand.cpp headless/applycommand.h
    headless/changelist.cpp headless/changelist.h
    headless/changeplan.cpp headless/changeplan.h
    headless/checkcommand.cpp headless/checkcommand.h
    headless/command.cpp headless/command.h
    headless/coverageobject.cpp headless/coverageobject.h
    headless/deliveryobject.cpp headless/deliveryobject.h
    headless/exitcode.cpp headless/exitcode.h
    headless/headlessmain.cpp headless/headlessmain.h
    headless/headlessoptions.cpp headless/headlessoptions.h
    headless/headlessrun.cpp headless/headlessrun.h
    headless/inventorycommand.cpp headless/inventorycommand.h
    headless/inventoryobject.cpp headless/inventoryobject.h
    headless/output.cpp headless/output.h
    headless/profilechoice.cpp headless/profilechoice.h
    headless/readingcommand.cpp headless/readingcommand.h
    headless/testcommand.cpp headless/testcommand.h
)
