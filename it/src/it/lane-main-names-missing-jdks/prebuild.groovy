def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('siblings').extension()
story.replace('pom.xml', '<properties>', '<properties>\n    <ci.jdks>98,99</ci.jdks>')
// A JDK where only maven-toolchains-plugin looks; it asks each for its version.
def jdk = 'home/.gradle/jdks/ninety-seven'
story.write("$jdk/release", 'JAVA_VERSION="97.0.1"\n')
story.write("$jdk/bin/javac", '')
story.write("$jdk/bin/java", '''#!/bin/sh
cat >&2 <<END
    java.version = 97.0.1
    java.vendor = Acme
END
''')
assert story.path("$jdk/bin/java").toFile().setExecutable(true)
story.write('.mvn/jvm.config', "-Duser.home=${story.path('home')}\n")
story.repository().commit('First').tag('v1.0.0')
true
