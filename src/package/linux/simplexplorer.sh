#!/bin/sh
# Starts Simplexplorer with the Java that lies beside it. It stands in for jpackage's own starter, which first asks the package
# managers whose file it is and then starts itself once more: half a second before each command.
self=$0
[ ! -L "$self" ] || self=$(PATH=/usr/bin:/bin readlink -f -- "$self")
case $self in */*) ;; *) self=./$self ;; esac
lib=$(CDPATH= cd -- "${self%/*}/../lib" && pwd) || exit 2
# The archive that the installation made has the program's own classes too.
archive=$lib/classes.jsa
[ -f "$archive" ] || archive=$lib/runtime/lib/server/classes.jsa
exec "$lib/runtime/bin/java" -XX:SharedArchiveFile="$archive" @java.options@ ${SIMPLEXPLORER_JAVA_OPTIONS:-} -cp "@class.path@" @main.class@ "$@"
