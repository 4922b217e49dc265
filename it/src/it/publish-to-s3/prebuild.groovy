import io.github.cimaven.doubles.FaultProxy
import io.github.cimaven.doubles.S3Server

def story = io.github.cimaven.it.Story.of(binding.variables)
def server = new S3Server(story.path('s3'), 'AKIAFORTESTSONLY', 's3-secret-for-tests-only', true).bucket('releases')
def proxy = new FaultProxy(server.port())
proxy.act('PUT /releases/acme/shop/1.0.0/com/', 1, { story.killMaven() })
context.put('server', server)
context.put('proxy', proxy)
story.template('multi').extension()
    .write('.gitignore', 'target/\nbuild.log\ns3/\n')
    .write('.mvn/maven.config', "-Dci.publish=s3\n-Dci.publish.s3.url=s3://releases/acme\n-Dci.publish.s3.endpoint=${proxy.url()}\n".toString())
    .repository().commit('First').tag('v1.0.0')
true
