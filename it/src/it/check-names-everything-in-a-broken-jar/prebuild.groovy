import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').extension()
def bytes = new ByteArrayOutputStream()
new ZipOutputStream(bytes).withCloseable { zip ->
    def add = { name, data -> zip.putNextEntry(new ZipEntry(name)); zip.write(data as byte[]); zip.closeEntry() }
    add('META-INF/MANIFEST.MF', 'Manifest-Version: 1.0\r\n\r\n'.bytes)
    add('META-INF/maven/com.acme/greeter/pom.properties', 'groupId=com.acme\nartifactId=greeter\nversion=0.9.0\n'.bytes)
    add('com/acme/Newer.class', [0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 143])
    add('../outside.txt', 'outside'.bytes)
    add('twice.txt', 'one'.bytes)
    // The JDK refuses to write a name twice: a name of the same length is changed below.
    add('ttwice.tx', 'two'.bytes)
}
def changed = new String(bytes.toByteArray(), 'ISO-8859-1').replace('ttwice.tx', 'twice.txt').getBytes('ISO-8859-1')
story.path('broken.jar').toFile().bytes = changed
// maven-antrun-plugin puts it in the place of the module's own jar.
story.replace('pom.xml', '<pluginManagement>', '''<plugins>
      <plugin>
        <artifactId>maven-antrun-plugin</artifactId>
        <version>3.1.0</version>
        <executions>
          <execution>
            <id>break-jar</id>
            <goals>
              <goal>run</goal>
            </goals>
            <phase>package</phase>
            <configuration>
              <target>
                <copy file="broken.jar" tofile="target/greeter-1.0.0.jar" overwrite="true" />
              </target>
            </configuration>
          </execution>
        </executions>
      </plugin>
    </plugins>
    <pluginManagement>''')
story.repository().commit('First')
true
