// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/graphqlreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

namespace support {

namespace {

QStringList wordsIn(const QString &query)
{
    static const QRegularExpression word(
        QStringLiteral(R"("(?:[^"\\]|\\.)*"|\.\.\.|[A-Za-z_][A-Za-z0-9_]*|-?[0-9]+|[^\s,])"));
    QStringList words;
    for (auto found = word.globalMatch(query); found.hasNext();)
        words.append(found.next().captured());
    return words;
}

QString valueOf(const QString &word)
{
    if (!word.startsWith(u'"'))
        return word;
    const QByteArray list = "[" + word.toUtf8() + "]";
    return QJsonDocument::fromJson(list).array().at(0).toString();
}

class Reader
{
public:
    explicit Reader(const QString &query)
        : m_words(wordsIn(query))
    {}

    std::vector<QueryField> read()
    {
        std::vector<QueryField> top = readFields();
        while (next() == u"fragment") {
            take();
            const QString name = take();
            take(); // on
            const QString type = take();
            m_fragments.insert(name, {{}, {}, {}, readFields(), type});
        }
        if (!next().isEmpty())
            m_good = false;
        for (QueryField &field : top)
            putFragmentsIn(field);
        return m_good ? top : std::vector<QueryField>();
    }

private:
    QString next() const { return m_words.value(m_at); }
    QString take() { return m_words.value(m_at++); }
    void expect(QStringView word) { m_good = take() == word && m_good; }

    std::vector<QueryField> readFields()
    {
        std::vector<QueryField> fields;
        expect(u"{");
        while (m_good && next() != u"}") {
            if (next().isEmpty())
                m_good = false;
            fields.push_back(readField());
        }
        expect(u"}");
        return fields;
    }

    QueryField readField()
    {
        QueryField field;
        field.alias = field.name = take();
        if (field.name == u"...") {
            if (next() == u"on") {
                take();
                field.onType = take();
                field.fields = readFields();
            } else {
                field.alias = take(); // of a fragment that comes later
            }
            return field;
        }
        if (next() == u":") {
            take();
            field.name = take();
        }
        if (next() == u"(") {
            take();
            while (m_good && next() != u")") {
                const QString name = take();
                expect(u":");
                field.arguments.insert(name, readValue());
                m_good = m_good && !next().isEmpty();
            }
            take();
        }
        if (next() == u"{")
            field.fields = readFields();
        return field;
    }

    QString readValue()
    {
        if (next() != u"{")
            return valueOf(take());
        QString text;
        while (!next().isEmpty() && next() != u"}")
            text += take();
        return text + take();
    }

    void putFragmentsIn(QueryField &field)
    {
        if (field.name == u"..." && field.onType.isEmpty()) {
            m_good = m_good && m_fragments.contains(field.alias);
            field = m_fragments.value(field.alias);
            field.name = QStringLiteral("...");
        }
        for (QueryField &inner : field.fields)
            putFragmentsIn(inner);
    }

    QStringList m_words;
    qsizetype m_at = 0;
    bool m_good = true;
    QHash<QString, QueryField> m_fragments;
};

} // namespace

std::vector<QueryField> readQuery(const QString &query)
{
    return Reader(query).read();
}

} // namespace support
