// Of an earlier run of the stories: Maven would not fetch a release again.
new File(localRepositoryPath, 'com/acme/audit-database').deleteDir()
def story = io.github.cimaven.it.Story.of(binding.variables)
story.extension().template('audited', 'app')
def feed = io.github.cimaven.it.NvdFeed.write(story, 'feed')
def shared = story.path('shared').toUri()
// For all invocations: what the job needs, and what the builds need.
story.write('.mvn/maven.config', """-Dci.audit.database=com.acme:audit-database:1
-Dci.audit.feed=${feed.toUri()}
-Dci.audit.startYear=2021
-Dci.audit.kev=${feed.resolve('json/known-exploited.json')}
-Dci.audit.deploy=shared::${shared}
""")
true
