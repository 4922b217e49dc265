def story = io.github.cimaven.it.Story.of(binding.variables)
def server = new io.github.cimaven.doubles.S3Server(story.path('s3'), 'AKIAFORTESTSONLY', 's3-secret-for-tests-only', false).bucket('releases')
context.put('server', server)
['lib', 'app'].each { server.put('releases', "shop/1.0.0/com/acme/$it/1.0.0/$it-1.0.0.jar".toString(), "another $it".toString()) }
story.template('multi').extension()
    .write('.gitignore', 'target/\nbuild.log\ns3/\n')
    .write('.mvn/maven.config', "-Dci.publish=s3\n-Dci.publish.s3.url=s3://releases\n-Dci.publish.s3.endpoint=${server.url()}\n-Dci.publish.s3.tags=none\n".toString())
    .jarsOnly().repository().commit('First').tag('v1.0.0')
true
