def story = io.github.cimaven.it.Story.of(binding.variables)
story.extension()
def feed = io.github.cimaven.it.NvdFeed.write(story, 'feed')
story.write('.mvn/maven.config', """-Dci.audit.database=com.acme:two-at-once:1
-Dci.audit.feed=${feed.toUri()}
-Dci.audit.startYear=2021
""")
['warm', 'first', 'second'].each { story.template('audited', it) }
// Other sets of artifacts, so that no build takes the answer of another.
story.replace('first/pom.xml', '<text.version>1.9<', '<text.version>1.13.0<')
story.replace('second/pom.xml', '<log4j.version>2.14.1<', '<log4j.version>2.24.3<')
def settings = new File(templates, '../it/settings.xml').text.replace('@userRepository@', userRepository)
story.write('settings.xml', settings)
def exec = { project -> """
              <exec executable="\${maven.home}/bin/mvn" dir="\${basedir}/../${project}" output="\${basedir}/../${project}.log">
                <arg line="-ntp -s '\${basedir}/../settings.xml' '-Dmaven.repo.local=\${settings.localRepository}' ci:audit" />
              </exec>""" }
story.write('two/pom.xml', """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.acme</groupId>
  <artifactId>two</artifactId>
  <version>1.0.0</version>
  <packaging>pom</packaging>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-antrun-plugin</artifactId>
        <version>3.1.0</version>
        <configuration>
          <target>
            <checksum algorithm="SHA-256" property="sha256"
                      file="\${settings.localRepository}/com/acme/two-at-once/1/two-at-once-1.zip" />
            <delete dir="\${settings.localRepository}/.cache/ci-maven/audit-database/\${sha256}" />
            <parallel>${exec('first')}${exec('second')}
            </parallel>
          </target>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
""")
true
