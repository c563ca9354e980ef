// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/packaging/program.h"

namespace alertbridge::packaging {

QString bashCompletion(const Program &program);
QString zshCompletion(const Program &program);
QString fishCompletion(const Program &program);

} // namespace alertbridge::packaging
