// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/messages/catalogue/comparison.h"
#include "core/messages/catalogue/hosts.h"
#include "core/messages/catalogue/people.h"
#include "core/messages/catalogue/storage.h"

#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

// The catalogue: every message that any layer can make, with its English sentence, which a translation is
// looked up by. It is in core, below all layers, for two reasons: a message that does not fit the catalogue
// does not compile, wherever it is made; and every front end can word it. It is a table of texts; that it
// names GitHub or SQLite makes core depend on nothing.
namespace core {

inline constexpr std::array<std::span<const CatalogueEntry>, 4> catalogue = {
    peopleMessages, hostMessages, storageMessages, comparisonMessages};

/// Nothing for a code that is not in the catalogue.
constexpr std::optional<CatalogueEntry> findInCatalogue(std::string_view code)
{
    for (const std::span<const CatalogueEntry> part : catalogue) {
        for (const CatalogueEntry &entry : part) {
            if (entry.code == code)
                return entry;
        }
    }
    return std::nullopt;
}

/// How many arguments a sentence takes: the highest of its placeholders, %1 to %9.
constexpr std::size_t placeholdersIn(std::string_view sentence)
{
    std::size_t highest = 0;
    for (std::size_t i = 0; i + 1 < sentence.size(); ++i) {
        const char digit = sentence[i + 1];
        if (sentence[i] == '%' && digit >= '1' && digit <= '9')
            highest = std::max(highest, static_cast<std::size_t>(digit - '0'));
    }
    return highest;
}

/// A code of the catalogue. Any other word does not compile.
class KnownCode
{
public:
    consteval KnownCode(const char *code)
        : m_entry(findInCatalogue(code).value())
    {}

    constexpr const CatalogueEntry &entry() const { return m_entry; }

private:
    CatalogueEntry m_entry;
};

/// A code whose sentence takes so many arguments. Any other does not compile.
template<std::size_t arguments>
class Code : public KnownCode
{
public:
    consteval Code(const char *code)
        : KnownCode(code)
    {
        if (placeholdersIn(entry().english) != arguments)
            throw "the sentence of this code takes another number of arguments";
    }
};

/// message("github.no-repository", name), for instance.
template<typename... Values>
Message message(std::type_identity_t<Code<sizeof...(Values)>> code, const Values &...values)
{
    return {QString::fromLatin1(code.entry().code), {Argument(values)...}};
}

/// The same as an error.
template<typename... Values>
Error error(Error::Kind kind, std::type_identity_t<Code<sizeof...(Values)>> code, const Values &...values)
{
    return {kind, message<Values...>(code, values...)};
}

/// The same as the result of a function that returns a Result.
template<typename... Values>
std::unexpected<Error> fail(Error::Kind kind, std::type_identity_t<Code<sizeof...(Values)>> code,
                            const Values &...values)
{
    return std::unexpected(error<Values...>(kind, code, values...));
}

/// Whether a message has this code, whatever its arguments.
inline bool isAbout(const Message &message, KnownCode code)
{
    return message.code == QLatin1String(code.entry().code);
}

} // namespace core
