def story = io.github.cimaven.it.Story.of(binding.variables)
def key = io.github.cimaven.it.SigningKey.generate('open sesame')
story.template('jar').extension().signingWith(key.secret(), key.passphrase())
story.write('other/greeter-1.0.0-sources.jar', 'other bytes')
// A plugin that is late: it changes what was signed.
story.replace('pom.xml', '</pluginManagement>', '''</pluginManagement>
    <plugins>
      <plugin>
        <artifactId>maven-resources-plugin</artifactId>
        <executions>
          <execution>
            <id>late</id>
            <phase>install</phase>
            <goals>
              <goal>copy-resources</goal>
            </goals>
            <configuration>
              <outputDirectory>target</outputDirectory>
              <overwrite>true</overwrite>
              <resources>
                <resource>
                  <directory>other</directory>
                </resource>
              </resources>
            </configuration>
          </execution>
        </executions>
      </plugin>
    </plugins>''')
story.repository().commit('First').tag('v1.0.0')
true
