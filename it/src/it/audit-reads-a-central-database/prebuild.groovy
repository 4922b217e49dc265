import io.github.cimaven.doubles.PostgresServer

def story = io.github.cimaven.it.Story.of(binding.variables)
story.extension().template('audited', 'app')
def feed = io.github.cimaven.it.NvdFeed.write(story, 'feed')
def server = new PostgresServer(story.path('postgres')).tables()
context.put('server', server)
story.write('.mvn/maven.config', "-Dci.audit.jdbc=${server.url()}\n-Dci.audit.feed=${feed.toUri()}\n-Dci.audit.startYear=2021\n".toString())
story.write('servers.xml', """<settings>
  <servers>
    <server><id>audit</id><username>reader</username><password>reader-secret-for-tests-only</password></server>
  </servers>
</settings>
""")
true
