# ./lectern notices: writes THIRD-PARTY.md from the libraries that the builds resolve.

LICENSE_PLUGIN=org.codehaus.mojo:license-maven-plugin:2.7.0

notices() {
  require_jdk
  require_maven
  require_node
  mkdir -p "$BUILD"
  mvn -B -q -f server/pom.xml "$LICENSE_PLUGIN:add-third-party" -Dlicense.excludedScopes=test,provided \
    -Dlicense.outputDirectory="$BUILD/licences"
  node scripts/third-party.mjs "$BUILD/licences/THIRD-PARTY.txt"
}
