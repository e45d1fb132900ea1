// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/affiliation/maildomains.h"

#include "core/people/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QResource>

#include <algorithm>

// The resources of a static library must be initialised, outside of any namespace.
static void loadMailProvidersResource()
{
    Q_INIT_RESOURCE(core);
}

namespace core {

namespace {

/// The texts of a list; nothing if one is empty, no text, not in the form that is compared, or there twice.
std::optional<QStringList> differentTexts(const QJsonValue &value)
{
    QStringList all;
    QSet<QString> seen;
    for (const QJsonValue one : value.toArray()) {
        const QString text = one.toString();
        if (text.isEmpty() || text != foldedName(text) || seen.contains(text))
            return std::nullopt;
        seen.insert(text);
        all.append(text);
    }
    return all.isEmpty() ? std::nullopt : std::optional(all);
}

QSet<QString> asSet(const QStringList &texts)
{
    return {texts.begin(), texts.end()};
}

bool isLabel(QStringView label)
{
    constexpr qsizetype longest = 63;
    return !label.isEmpty() && label.size() <= longest && !label.startsWith(u'-') && !label.endsWith(u'-') &&
           std::ranges::all_of(label, [](QChar one) { return one.isLetterOrNumber() || one == u'-'; });
}

/// Addresses that hide another one: "users.noreply.github.com".
bool isNoReply(const QStringList &labels)
{
    return labels.contains(u"noreply") || labels.contains(u"no-reply");
}

} // namespace

std::optional<MailDomains> MailDomains::parse(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const auto providers = differentTexts(root.value(u"providers"));
    const auto withAnyEnding = differentTexts(root.value(u"providersWithAnyEnding"));
    const auto sharedOut = differentTexts(root.value(u"sharedOut"));
    const auto reserved = differentTexts(root.value(u"reserved"));
    const auto noCompany = differentTexts(root.value(u"noCompany"));
    constexpr qsizetype members = 6; // with "about"
    if (!providers || !withAnyEnding || !sharedOut || !reserved || !noCompany || root.size() != members ||
        !std::ranges::all_of(*providers, isDomain))
        return std::nullopt;
    MailDomains domains;
    domains.m_inOrder = *providers;
    domains.m_providers = asSet(*providers);
    domains.m_withAnyEnding = asSet(*withAnyEnding);
    domains.m_sharedOut = asSet(*sharedOut);
    domains.m_reserved = asSet(*reserved);
    domains.m_noCompany = asSet(*noCompany);
    return domains;
}

QString MailDomains::organisationOf(const QString &domain) const
{
    if (!isDomain(domain))
        return {};
    const QStringList labels = domain.split(u'.');
    const qsizetype count = labels.size();
    constexpr qsizetype country = 2; // letters
    const bool isSharedOut = labels.last().size() == country && m_sharedOut.contains(labels[count - 2]);
    const qsizetype taken = isSharedOut ? 3 : 2;
    if (count < taken || m_reserved.contains(labels.last()) || isNoReply(labels) ||
        m_withAnyEnding.contains(labels[count - taken]))
        return {};
    for (qsizetype parts = 2; parts <= count; ++parts) {
        if (m_providers.contains(labels.last(parts).join(u'.')))
            return {};
    }
    return labels.last(taken).join(u'.');
}

const MailDomains &mailDomains()
{
    static const MailDomains domains = [] {
        loadMailProvidersResource();
        // A test reads the file, so that it is fine here.
        return MailDomains::parse(QResource(QStringLiteral(":/core/mailproviders.json")).uncompressedData())
            .value_or(MailDomains());
    }();
    return domains;
}

QString domainOf(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    return at < 0 ? QString() : QString::fromRawData(email.constData() + at + 1, email.size() - at - 1);
}

bool isDomain(const QString &text)
{
    constexpr qsizetype longest = 253;
    if (text.size() > longest || !text.contains(u'.'))
        return false;
    const QList<QStringView> labels = QStringView(text).split(u'.');
    return std::ranges::all_of(labels, isLabel) &&
           !std::ranges::all_of(labels.last(), [](QChar one) { return one.isDigit(); });
}

} // namespace core
