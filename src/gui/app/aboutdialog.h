// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"

#include <QDialog>

#include <vector>

class QTreeWidget;

namespace engine {
class Engine;
}

namespace gui {

/// What Newfaces is, and the libraries it is made of with their versions and licences.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(engine::Engine &engine, QWidget *parent);

private:
    void addHead();
    void addLibraries(const std::vector<core::Library> &libraries);

    QTreeWidget *m_libraries;
};

} // namespace gui
