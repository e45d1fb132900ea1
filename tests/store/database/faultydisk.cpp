// SPDX-FileCopyrightText: 2026 The Newfaces authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/faultydisk.h"

#include <sqlite3.h>

#include <new>

namespace faultydisk {

namespace {

struct State
{
    bool isArmed = false;
    bool hasFailed = false;
    Fault fault = Fault::Error;
    Lasting lasting = Lasting::Once;
    int left = 0;
};

State &disk()
{
    static State state;
    return state;
}

enum class Access { Read, Write };

bool fails(Access access)
{
    State &state = disk();
    if (!state.isArmed || (state.fault == Fault::Full && access == Access::Read))
        return false;
    if (state.hasFailed && state.lasting == Lasting::Once)
        return false;
    if (state.left-- > 0)
        return false;
    state.hasFailed = true;
    return true;
}

int codeOr(int error)
{
    return disk().fault == Fault::Full ? SQLITE_FULL : error;
}

/// SQLite allocates szOsFile bytes: this, and right behind it the file of the real one.
struct File
{
    sqlite3_file base;
    sqlite3_file *real;
};

constexpr int realOffset = (sizeof(File) + 15) / 16 * 16;

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

sqlite3_vfs *realVfs()
{
    static sqlite3_vfs *const vfs = sqlite3_vfs_find(nullptr);
    return vfs;
}

int closeFile(sqlite3_file *file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset)
{
    if (fails(Access::Read))
        return SQLITE_IOERR_READ;
    return realOf(file)->pMethods->xRead(realOf(file), to, amount, offset);
}

int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
{
    if (fails(Access::Write))
        return codeOr(SQLITE_IOERR_WRITE);
    return realOf(file)->pMethods->xWrite(realOf(file), from, amount, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (fails(Access::Write))
        return codeOr(SQLITE_IOERR_TRUNCATE);
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

/// A test outlives no power cut: it need not wait for the disk.
int syncFile(sqlite3_file *, int)
{
    if (fails(Access::Write))
        return codeOr(SQLITE_IOERR_FSYNC);
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int lock)
{
    return realOf(file)->pMethods->xLock(realOf(file), lock);
}

int unlockFile(sqlite3_file *file, int lock)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), lock);
}

int checkReservedLock(sqlite3_file *file, int *isReserved)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), isReserved);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int mapShared(sqlite3_file *file, int page, int size, int extend, volatile void **to)
{
    if (fails(Access::Write))
        return codeOr(SQLITE_IOERR_SHMMAP);
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, to);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void barrierShared(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int unmapShared(sqlite3_file *file, int deleteFlag)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), deleteFlag);
}

const sqlite3_io_methods methods = {
    2,
    closeFile,
    readFile,
    writeFile,
    truncateFile,
    syncFile,
    sizeOfFile,
    lockFile,
    unlockFile,
    checkReservedLock,
    controlFile,
    sectorSize,
    deviceCharacteristics,
    mapShared,
    lockShared,
    barrierShared,
    unmapShared,
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *const ours = new (file) File{};
    ours->real = reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + realOffset);
    if (fails(Access::Write))
        return disk().fault == Fault::Full ? SQLITE_FULL : SQLITE_CANTOPEN;
    const int code = realVfs()->xOpen(realVfs(), name, ours->real, flags, outFlags);
    if (ours->real->pMethods)
        ours->base.pMethods = &methods;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (fails(Access::Write))
        return codeOr(SQLITE_IOERR_DELETE);
    return realVfs()->xDelete(realVfs(), name, syncFolder);
}

} // namespace

void install()
{
    static sqlite3_vfs faulty = *realVfs();
    faulty.zName = "faulty";
    faulty.szOsFile = realOffset + realVfs()->szOsFile;
    faulty.xOpen = openFile;
    faulty.xDelete = deleteFile;
    sqlite3_vfs_register(&faulty, 1);
}

void arm(Fault fault, Lasting lasting, int access)
{
    disk() = {true, false, fault, lasting, access};
}

bool disarm()
{
    disk().isArmed = false;
    return disk().hasFailed;
}

} // namespace faultydisk
