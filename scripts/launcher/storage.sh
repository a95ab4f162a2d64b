# ./lectern storage copy: moves the files of an academy from one store to another, while it runs.

storage() {
  require_jdk
  # A running academy uses what was built: it is not built anew below its feet.
  [ -f "$APP/lectern.jar" ] || build
  "$JAVA" -Xmx512m -XX:+UseSerialGC "${QUIET[@]}" -cp "$APP/lectern.jar:$APP/lib/*" \
    io.lectern.operations.storage.StorageCommand "$@"
}
