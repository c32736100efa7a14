package dev.handshake.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The vocabulary that is shipped: one line for each row of {@link Notions}, spellings before the bar, phrases after it. A sign
 * before the name is its role: {@code @} a thing, {@code *} a topic, {@code #} a name.
 */
public final class ShippedNotions {
    private static final String LINES = """
            #closed-state: =CLOSED, CLOSED 상태, CLOSED state, 클로즈드
            #listen-state: LISTEN, LISTEN 상태, 리슨 상태, listen state, listening state
            #syn-sent: SYN_SENT, 신 센트, 씬 센트, 싱크 센트
            #syn-received: SYN_RECEIVED, SYN_RECV, SYN_RCVD, SYN_RECIEVED, 신 리시브드, 신 리시브, 씬 리시브드, 싱크 리시브드, 신 리시브디
            #established: ESTABLISHED, ESTABLISHED 상태, 이스태블리시드, 이스테블리시드, 이스태블리쉬드, 에스태블리시드, 에스테블리쉬드, 이스타블리시드, ESTAB
            #fin-wait-1: FIN_WAIT_1, 핀 웨이트 원, 핀 웨이트 1, 핀 웨이트 일, FIN_WAIT_one, FW1
            #fin-wait-2: FIN_WAIT_2, 핀 웨이트 투, 핀 웨이트 2, 핀 웨이트 이, FIN_WAIT_two, FW2
            #close-wait: CLOSE_WAIT, CLOSED_WAIT, CLOSING_WAIT, 클로즈 웨이트, 클로스 웨이트, 클로즈드 웨이트, 클로즈 웨잇, 클로즈 wait
            #closing-state: =CLOSING, CLOSING 상태, CLOSING state, 클로징
            #last-ack-state: ^LAST_ACK, LAST_ACK 상태, LAST_ACK state, 라스트 에이시케이, 라스트 액, 라스트 애크
            #time-wait: TIME_WAIT, TIMED_WAIT, 타임 웨이트, 타임 웨잇, 타임 wait, 타임드 웨이트, time 웨이트, 탐웨이트
            #syn-ack: SYN-ACK, ACK-SYN, 신 에이시케이, 신 액, 싱크 액, 씬 액, 신 애크, 싱크 애크, 신액크, 싱액
            syn-ack: SYN과 ACK, SYN이랑 ACK, SYN하고 ACK, SYN와 ACK, SYN and ACK, SYN plus ACK, SYN & ACK, ACK와 SYN, ACK랑 SYN, ACK and SYN, ACK plus SYN, SYN 플러스 ACK, SYN에 ACK, ACK에 SYN, SYN 더하기 ACK
            @syn: SYN, 신, 씬, 에스와이엔, 싱크 패킷, 신 패킷, 신 세그먼트, synchronize flag, synchronise flag
            @ack: ACK, 에이시케이, 액, 애크, 에크, 액크, 에이씨케이, 확인 응답, 응답 확인, 수신 확인, 확인 패킷, 확인 신호, 확인 메시지, 승인, acknowledgment, acknowledgement, acknowledge, acked, acking
            @fin: FIN, 핀, 에프아이엔, 종료 패킷, 종료 세그먼트, 종료 신호, 종료 플래그, 종료 메시지
            @rst: RST, 리셋, 알에스티, 리셋 패킷, reset, rest 패킷
            @fin-ack: FIN-ACK, FIN and ACK, FIN과 ACK, ACK와 FIN, ACK and FIN, FIN이랑 ACK
            seq: 시퀀스 번호, 시퀀스 넘버, 시퀸스 번호, 씨퀀스 번호, 시퀜스 번호, 순서 번호, 순번, 일련번호, 일련 번호, 시퀀스, 시퀸스, sequence number, sequence no, seq number, seq num, seq no, seqno, seqnum, seq, sequence
            ack-number: 확인 응답 번호, 확인응답 번호, 승인 번호, ACK 번호, 확인 번호, 애크 넘버, ACK 넘버, ack number, acknowledgment number, acknowledgement number, ack no, ack num, acknum
            *isn: ISN, ISS, IRS, 아이에스엔, 초기 시퀀스 번호, 초기 시퀀스 넘버, 초기 시퀀스, 초기 순서 번호, 초기 순번, 초기 일련번호, 초기 번호, 시작 시퀀스 번호, 시작 시퀀스, 시작 번호, 시작 순서 번호, 최초 시퀀스 번호, 첫 시퀀스 번호, 첫 번호, initial sequence number, initial seq number, initial seq, initial sequence, initial number, starting sequence number, start sequence number, starting number, starting seq, first sequence number
            *three-way: 3-way, three-way, 쓰리 웨이, 스리 웨이, 쓰리웨이, 3 웨이, 삼 웨이, 3방향, 3단계 핸드셰이크, 세 방향, threeway
            *four-way: 4-way, four-way, 포 웨이, 4 웨이, 사 웨이, 4단계 핸드셰이크, 네 방향, fourway
            @two-way: 2-way, two-way, 투 웨이, 2 웨이, two step, 2단계
            bidirectional: 양방향, 양 방향, 쌍방향, 전이중, 풀 듀플렉스, bidirectional, two-way, both directions, both ways, full duplex, duplex
            *handshake: 핸드셰이크, 핸드쉐이크, 핸드세이크, 핸드셰이킹, 핸드쉐이킹, 핸드세이킹, 핸드셰익, 핸드쉐익, 악수, handshake, handshaking, hand shake, hand shaking
            @two-msl: 2MSL, 2 x MSL, 2 × MSL, 2 * MSL, 투 엠에스엘, 이 엠에스엘, 2 엠에스엘, 엠에스엘 두 배, 엠에스엘의 두 배, MSL 두 배, MSL의 두 배, MSL의 2배, MSL 2배, MSL 곱하기 2, two MSL, two MSLs, twice MSL, twice the MSL, double the MSL, double MSL, two times the MSL, two times MSL, 2 times the MSL, 2 times MSL, 2 maximum segment lifetimes, two maximum segment lifetimes, twice the maximum segment lifetime, 최대 세그먼트 수명의 두 배, 최대 세그먼트 수명의 2배, 세그먼트 최대 수명의 두 배
            @msl: MSL, 엠에스엘, maximum segment lifetime, max segment lifetime, 최대 세그먼트 수명, 세그먼트 최대 수명, 최대 세그먼트 생존 시간, 세그먼트 최대 생존 시간, 최대 생존 시간, 최대 수명
            @ttl: TTL, 티티엘, time to live
            @rtt: RTT, 알티티, 왕복 시간, round trip time, round trip, 왕복
            @rto: RTO, 알티오, 재전송 타임아웃, retransmission timeout, 재전송 타이머, retransmission timer
            *syn-flood: SYN flood, SYN flooding, SYN 플러딩, SYN 플러드, 신 플러딩, 신 플러드, 씬 플러딩, 싱크 플러딩, SYN 폭탄, SYN 홍수
            *syn-cookie: SYN cookie, SYN 쿠키, 신 쿠키, 씬 쿠키, 싱크 쿠키, syncookie, tcp_syncookies, tcp_syncookie
            @syn-queue: SYN queue, SYN 큐, 신 큐, 씬 큐, SYN backlog, SYN 백로그, incomplete queue, 미완성 큐, 미완성 연결 큐, SYN 대기열, half-open queue
            #accept-queue: accept queue, accept 큐, 어셉트 큐, 억셉트 큐, 완성 큐, 완료 큐, completed queue, accept 대기열, accept backlog
            @four-tuple: 4-tuple, four-tuple, 4 튜플, 포 튜플, 네 튜플, 사 튜플, 튜플, tuple, quadruple, socket pair, 소켓 쌍, 5-tuple, 5 튜플, IP 포트 조합, IP와 포트 조합, 주소와 포트 조합 | 같은 포트로, 같은 IP와 포트, 동일한 포트, 같은 주소와 포트, same ip and port, same ports, same addresses and ports, same port
            @mss: MSS, 엠에스에스, maximum segment size, 최대 세그먼트 크기
            @nat: NAT, 나트, 공유기
            @tls: TLS, SSL, 티엘에스
            @udp: UDP, 유디피
            @tcp: TCP, 티시피, 티씨피
            @http: HTTP, 에이치티티피
            @quic: QUIC, 퀵
            keepalive: keepalive, keep-alive, 킵얼라이브, 킵 얼라이브, 킵어라이브
            *simultaneous-open: 동시 개방, 동시 열기, 동시 연결, 동시 ~ SYN, SYN을 동시, SYN이 동시, 서로 SYN, simultaneous open, simultaneous SYN, SYN ~ at the same time, SYN ~ simultaneously, simultaneously ~ SYN, SYNs cross, both send a SYN
            *half-close: half-close, half-closed, 하프 클로즈, 하프 클로스, 반쪽 종료, 반닫힘, 반만 닫, 반쯤 닫, 반 종료, 한쪽만 닫, 한 방향만 닫, 한쪽 방향만 닫
            *half-open: half-open, 하프 오픈, 반열림, 반개방, 반쯤 열, 반쯤 열린, 반만 열, half opened
            simultaneous: 동시, 시뮬테이니어스, simultaneous, simultaneously, at the same time, at once
            packet: 패킷, 세그먼트, 팻킷, 페킷, 새그먼트, 세그멘트, packet, segment, 데이터그램, pkt
            connection: 연결, 커넥션, 컨넥션, 코넥션, 접속, connection, connect, conn
            establish: 맺, 성립, 수립, 확립, 설정, 개설, 생성, establish, establishment, set up, setup, open up, 연결하
            listen: listen, listening, 리슨, 리스닝, 듣고, 듣는
            open: 열리, 열려, 열린, 열어, 연다, 여는, 엽니다, 열고, 열기, 오픈, 개방, open
            close: 종료, 해제, 끊, 닫, 클로즈, 클로스, 종결, 끝내, 끝나, 끝낸, 마무리, close, closing, closed, terminate, terminated, termination, tear down, teardown, torn down, disconnect, hang up, finish
            shutdown: 셧다운, shutdown, shut down, shutting down, SHUT_WR, SHUT_RD, SHUT_RDWR
            client: 클라이언트, 클라이언트측, 클라, 클라언트, client
            server: 서버, 써버, 서버측, server
            peer: 상대, 상대방, 상대편, 반대편, 반대쪽, 맞은편, 저쪽, 피어, 원격, peer, other side, other end, the other, other party, other host, remote, counterpart, 건너편
            both: 양쪽, 양측, 양방향, 서로, 둘 다, 둘다, 쌍방, 양단, 양 끝, 양끝, 양 쪽, 각자, both, each other, each side, each end, mutual, mutually, 두 방향, either side, one another
            direction: 방향, 단방향, direction, each way, one way, half of the connection
            lost: 유실, 손실, 분실, 소실, 누락, 사라지, 없어지, 날아가, 날라가, 잃어버리, 잃, 로스, 드랍, 드롭, 증발, 실종, lost, loss, losing, lose, losses, drop, vanish, disappear, missing, go missing, goes astray, dropped | 도착하지 못, 도착하지 않, 도달하지 못, 도달하지 않, 전달되지 못, 전달되지 않, 오지 않, 받지 못, 받지 않, 수신하지 못, 수신하지 않, 가지 못, 가지 않, 닿지 않, 응답을 받지 못, 도착 실패, 전달 실패, 전송 실패, 전달에 실패, 도착에 실패, 수신에 실패, 전송에 실패, not arrive, not reach, not receive, not get, never comes, not make it, not delivered, not show up, not come, fail to arrive, fail to reach, not get there, 중간에 없어
            retransmit: 재전송, 재송신, 재발송, 재송출, 재시도, 리트랜스밋, 리트라이, 재요청, 다시 ~ 보내, 다시 ~ 전송, 다시 ~ 송신, 다시 ~ 쏘, 다시 ~ 발송, 다시 ~ 날리, 다시 ~ 날려, 다시 줌, 다시 ~ 주, 또 ~ 보내, 한번 더 ~ 보내, 한 번 더 ~ 보내, 재차 ~ 보내, 다시한번 ~ 보내, retransmit, retransmission, retransmitted, retransmits, retransmitting, resend, re-send, resent, resending, retry, retries, retried, retrying, send ~ again, sent ~ again, sending ~ again, transmit ~ again, repeat
            send: 보내, 보낼, 전송, 송신, 발송, 날리, 쏘, 송출, 전달, 쏴, send, sent, sending, transmit, emit
            receive: 받, 수신, 읽, read, reads, reading, 전달받, 받아들이, 리시브, receive, received, got, get, gets
            arrive: 도착, 도달, 들어오, 오, 닿, arrive, reach, come, came, delivered, show up, get there
            reply: 응답, 답장, 대답, 답변, 회신, 리스폰스, 답, 답하, reply, respond, response, answer, responds
            wait: 기다리, 기다, 대기, 웨이팅, wait, waiting, waits
            remain: 남, 남아, 머무르, 머물, 유지, 잔류, stay, remain, linger, keep, hold, last
            remaining-data: 남은 ~ 데이터, 나머지 ~ 데이터, 잔여 ~ 데이터, 남아 있는 ~ 데이터, 남아있는 ~ 데이터, 잔여 패킷, 남은 패킷, 나머지 패킷, 남은 세그먼트, 덜 보낸 ~ 데이터, 덜 온 데이터, 덜 받은 데이터, 아직 보낼 데이터, 미전송 데이터, 못 보낸 데이터, 못 받은 데이터, 못다 보낸 데이터, 미처 ~ 데이터, 보내던 데이터, 아직 안 온 데이터, 데이터가 남, 데이터 남, leftover data, left over data, remaining data, remaining packets, remaining segments, rest of the data, rest of ~ data, pending data, unsent data, residual data, outstanding data, remaining bytes, leftover packets, data still, data that is left, last data, final data, unfinished data, data left
            late: 늦, 지연, 뒤늦, 느리게 도착, 나중에 도착, 딜레이, delayed, late, delay, later, straggler, straggling, stray, wandering, lingering, 떠돌, 떠도, 떠다니, 헤매, 돌아다니, 배회
            old: 이전, 예전, 옛, 옛날, 오래된, 오래전, 과거, 지난, 기존, 전에 쓰던, 앞선, old, previous, earlier, stale, prior, former, past, outdated, leftover
            new: 새, 새로운, 새로, 신규, 다음 연결, 다른 연결, 뒤의 연결, new, fresh, next connection, later connection, subsequent, reincarnation, incarnation, second connection
            mix: 섞, 혼선, 혼동, 혼입, 끼어들, 끼어, 꼬이, 꼬여, 꼬임, 간섭, 오인, 착각, 오염, 잘못 받아들이, 잘못 전달, 잘못 들어가, 혼란, 충돌, 뒤섞, 헷갈리, 잘못 처리, 흘러들, 넘어오, mix, mix up, confuse, confused, confusion, corrupt, interfere, misinterpret, mistake, mistaken, taken for, leak into, slip into, bleed into, pollute, collide, accepted by, delivered to, accepted as
            duplicate: 중복, 듀플리케이트, 복제된, duplicate, duplicated, dup
            expire: 소멸, 만료, 사라지, 없어지, 죽, 소진, 폐기, expire, die, disappear, die out, die off, vanish, drain, age out, gone, clear out, fade
            active-close: 능동 종료, 능동 클로즈, 능동적 종료, 능동적으로 ~ 종료, 능동적으로 ~ 닫, 능동적으로 ~ 끊, 액티브 클로즈, 액티브 클로저, 먼저 ~ 닫, 먼저 ~ 끊, 먼저 ~ 종료, 먼저 ~ 해제, 먼저 ~ FIN, 먼저 ~ close, 먼저 ~ 클로즈, FIN을 먼저, FIN 먼저, 종료를 먼저, 종료 요청을 먼저, 연결을 먼저, 종료를 시작한, 종료를 요청한, 종료 요청을 한, 종료 요청한, 종료를 건, 끊자고 ~ 한, 처음 FIN, 첫 FIN, 첫번째 FIN, 먼저 나간, active close, active closer, actively closes, closes first, closed first, closes ~ first, closed ~ first, close first, first to close, first closer, first to send a FIN, first FIN, FIN first, initiates the close, initiated the close, initiate ~ close, initiates ~ termination, initiated ~ termination, starts the close, started the close, initiator, sends the first FIN, hangs up first, side closing first
            passive-close: 수동 종료, 수동 클로즈, 패시브 클로즈, 나중에 ~ 닫, 나중에 ~ 끊, FIN을 받은 쪽, 종료 요청을 받은, passive close, passive closer, closes second, closed second, closes last
            random: 랜덤, 난수, 무작위, 임의, 랜덤하, 램덤, random, randomly, randomise, randomize, randomized, randomised, randomness, pseudo-random, arbitrary
            predict: 예측, 예상, 추측, 추정, 맞히, 맞추, 맞춰, 알아내, 알아맞, 짐작, 유추, 때려맞, 추론, 맞출, predict, predicting, predictable, guess, guessing, guessable, infer, work out, anticipate
            unpredictable: unpredictable, unguessable, hard to guess, hard to predict, difficult to guess, difficult to predict, 예측하기 어렵, 예측하기 어려, 예측하기 힘들, 예측이 어렵, 예측이 어려, 예측 어렵, 예측 불가, 예측불가, 추측하기 어렵, 추측하기 어려, 추측하기 힘들, 추측이 어려, 맞히기 어렵, 맞히기 어려, 맞추기 어렵, 맞추기 어려, 맞추기 힘들, 알아내기 어려 | 예측하지 못, 예측할 수 없, 예측이 안, 추측하지 못, 추측할 수 없, 짐작할 수 없, 알 수 없, 맞히지 못, 맞추지 못, not predict, not guess, cannot be guessed, cannot be predicted, not predictable, not guessable
            clock: 시계, 클럭, 클락, 시간에 따라, 타이머 값, 4마이크로초, 4us, clock, timer, time based, 4 microseconds, timestamp, 시간 기반
            hash: 해시, 해쉬, 비밀키, 비밀 키, 시크릿, hash, hashing, secret, secret key, md5, siphash, cryptographic
            attack: 공격, 어택, attack, exploit
            attacker: 공격자, 해커, 제3자, 제삼자, 악의적인 사용자, 외부인, attacker, hacker, third party, adversary, malicious, off-path, someone else, outsider
            spoof: 위조, 스푸핑, 속이, 속여, 가짜, 조작, 변조, 사칭, spoof, spoofed, spoofing, forge, forged, fake, bogus, inject, injection
            hijack: 하이재킹, 가로채, 탈취, 끼어들, 주입, 삽입, 끼워, 세션 하이재킹, hijack, hijacking, inject, injection, take over, insert
            pile-up: 쌓이, 쌓여, 쌓, 늘어나, 늘어, 증가, 많아지, 누적, 불어나, pile up, piling up, accumulate, build up, grow, increase, leak, stack up, keep growing
            full: 가득, 꽉, 다 떨어지, 다 떨어져, 동나, 동났, 다 차, 다 찬, 차서, 차버, 차게, 고갈, 포화, 넘치, 넘쳐, 넘침, 소진, 바닥, 모자라, 부족, 채우, 채워, 채운, 찬다, 찹니다, 차면, 소모, 오버플로, full, fill, fill up, filled, exhaust, exhausted, exhaustion, overflow, run out, runs out, ran out, overwhelm, saturate, used up, use up, starve, deplete, consume, consumed, no room, 터지, 터져, 쌓이, 쌓여, pile up
            resource: 자원, 리소스, 메모리, resource, memory
            queue: 큐, 대기열, queue, 버퍼, table
            backlog: 백로그, 백로그 큐, backlog, 대기 큐, 대기열, 큐, queue
            bandwidth: 대역폭, 밴드위스, 회선, 트래픽 용량, bandwidth, pipe, link capacity
            application: 애플리케이션, 어플리케이션, 어플, 앱, 응용 프로그램, 응용프로그램, 프로그램, 프로세스, 유저 코드, 코드, 개발자, 우리 쪽 코드, 서비스, application, app, process, program, code, developer, user space
            kernel: 커널, 운영체제, 오에스, OS, kernel, operating system
            call: 호출, 부르, 불러, 콜, 실행, call, invoke, calling, calls
            leak: 누수, 누락, 빠뜨리, 빠트리, 빼먹, 빼먹, 잊, 깜빡, 까먹, 깜박, 놓치, 새고, 새는, 새서, 샌다, leak, leaking, forget, forgot, forgets, omit, neglect
            bug: 버그, 결함, 실수, 잘못, 오류, 문제, bug, fault, defect, mistake, problem, error
            descriptor: 파일 디스크립터, 디스크립터, fd, 파일 기술자, 소켓 핸들, file descriptor, descriptor, 열린 파일, open files, too many open files
            refused: connection refused, 연결 거부, 커넥션 리퓨즈드, 리퓨즈드, 리퓨즈, 거절, 거부, refused, refuse, reject, ECONNREFUSED
            timeout: 타임아웃, 타임 아웃, 시간 초과, 시간초과, timed out, time out, timeout, ETIMEDOUT, times out, timing out
            firewall: 방화벽, 파이어월, 파이어 월, firewall, iptables, 보안 그룹, 시큐리티 그룹, security group, ACL
            silently: 조용히, 말없이, 응답 없이, 무시, 묵살, silently, silent, ignore, quietly, swallow, black hole | 응답이 없, 아무 응답도 없, 답이 없, 반응이 없, 아무것도 안 보내, no reply, no response, no answer, nothing comes back, not reply, not respond, not answer, without reply
            discard: 버리, 버려, 폐기, 드랍, 드롭, 삭제, 무시, discard, drop, throw away, ignore, ditch, dropped
            no-listener: 닫힌 포트, 닫혀 있는 포트, 닫혀있는 포트, 포트가 닫, 포트 닫, closed port, port is closed, port closed, dead port | 리스너가 없, 듣는 프로세스가 없, 듣고 있는 프로세스가 없, 듣는 쪽이 없, 듣는 놈이 없, 듣는 애가 없, 듣고 있는 소켓이 없, 듣고 있지 않, 듣는 소켓이 없, 리슨하지 않, 리슨하는 프로세스가 없, 리슨하는 소켓이 없, 리스닝하지 않, listen하지 않, LISTEN 상태가 아니, listen하는 프로세스가 없, listen 중인 프로세스가 없, 대기하는 프로세스가 없, 대기 중인 프로세스가 없, 대기 중인 소켓이 없, 대기하는 소켓이 없, 열려 있지 않, 포트가 열려 있지 않, 포트가 안 열려, 포트를 안 열, 서버가 안 떠, 프로세스가 안 떠, 프로세스가 없, 서버가 떠 있지 않, 서비스가 떠 있지 않, 서버가 죽어, 받아줄 프로세스가 없, 받을 프로세스가 없, no listener, nothing is listening, nobody is listening, no one is listening, no process is listening, not listening, no process listening, nothing listens, nobody listens, no socket listening, port is not open, without a listener, nothing bound, no service running, server is not running, process is not running
            no-close: 미종료, 소켓 릭, keeps the socket open, leaves the socket open, left open | 닫는 걸 잊, close 누락, 소켓 누수, 커넥션 누수, 디스크립터 누수, 누락 close, forget to close, missing close, socket leak, leak socket, leaking sockets, connection leak, leak connection, descriptor leak, leak descriptor, 닫지 않, 닫지 못, close를 호출하지 않, close를 부르지 않, close를 안 부르, 닫기를 안, 종료하지 않, 소켓을 정리하지 않, 소켓을 반환하지 않, FIN을 보내지 않, FIN을 보내지 못, not close, never close, not call close, never calls close, without closing, not closing, fail to close, fails to close, not send FIN, not send its FIN, not released
            immediately: 즉시, 바로, 곧바로, 곧장, 당장, 즉각, immediately, right away, at once, instantly, straight away, on the spot
            same: 같은, 동일, 똑같, 같, same, identical, equal
            reuse: 재사용, 다시 쓰, 다시 사용, 재활용, 이어 쓰, reuse, reused, reusing, recycle
            synchronize: 동기화, 싱크, 맞추, 맞춰, 동기, 합의, synchronize, synchronise, sync, agree, synchronization, synchronisation, in sync
            exchange: 교환, 주고받, 주고 받, 나누, 공유, exchange, swap, trade, share
            verify: 확인, 검증, 체크, 점검, 증명, 보장, verify, confirm, check, prove, make sure, validate, know, ensure
            announce: 알리, 알려, 알립니다, 전달, 통보, 공지, 말해, announce, tell, advertise, inform, notify, say, signal
            guarantee: 보장, 보증, 담보, 확실히, guarantee, ensure, make sure, assure
            data: 데이터, 데이타, 자료, 페이로드, data, payload, bytes
            more-data: 보낼 데이터, 보낼 게, 보낼 것, 전송할 데이터, 남은 데이터, 아직 ~ 데이터, 처리할 데이터, 보내야 할 데이터, 보낼 내용, 보내던 데이터, data to send, more to send, more data, still sending, data left, data to transmit, something to send, things to send, still have data, still has data, unsent data, remaining data, pending data, send its remaining, finish sending
            merge: 합치, 합쳐, 합쳐서, 하나로, 한번에, 한 번에, 묶어, 같이 보내, 함께 보내, 겸해, 겸하, 실어, combine, merge, piggyback, coalesce, one segment, one packet, single segment, single packet, together, bundle, collapse, folded
            separate: 따로, 따로따로, 별개, 별도, 각각, 나눠, 분리, 독립, separately, separate, individually, independently, independent, on its own, two packets, two segments
            state: 상태, 정보, 스테이트, state, information
            store: 저장, 보관, 기억, 유지, 들고, 만들, 할당, store, keep, save, hold, remember, allocate, maintain
            encode: 담, 인코딩, 넣, 숨기, 실어, 심, 계산, encode, encoded, encoding, embed, fold, pack, put
            first: 먼저, 첫, 처음, 첫번째, 첫 번째, 최초, 맨 처음, first, initially, 1st
            last: 마지막, 최종, 최후, 맨 끝, 맨 마지막, 맨마지막, 라스트, 파이널, last, final
            last-ack: fourth ack, 4th ack, 파이널 ACK | 마지막 ACK, 마지막 응답, 네 번째 ACK, 끝에 보낸 ACK, 마지막 패킷, last ACK, final ACK, ACK of the last FIN, last packet, last segment, final segment
            half: 반쪽, 절반, half
            delay: 지연, 느리, 오래 걸리, latency, delay, slow
            abnormal: 비정상, 이상한, 이상하, 장애, abnormal, wrong, a problem, trouble, error
            normal: 정상, 자연스러, 당연, normal, expected, is fine, are fine, perfectly fine, healthy, no problem, ordinary
            immediate-drop: 강제, 강제로, 갑자기, abrupt, abruptly, abort, forcibly, hard close
            @tw-reuse: tcp_tw_reuse, tw_reuse
            @tw-recycle: tcp_tw_recycle, tw_recycle
            #hedge: 것 같, 거 같, 것 같습니다, 것 같아요, 거 같아요, 것 같은데, 거 같은데
            @broken-pipe: Broken pipe, EPIPE, 브로큰 파이프, SIGPIPE
            @conn-reset: ECONNRESET, Connection reset by peer, Connection reset, 커넥션 리셋
            @address-in-use: EADDRINUSE, Address already in use
            limit: 한도, 한계, 상한, limit, cap
            restart: 재시작, 재기동, 재부팅, 리스타트, 다시 시작, 다시 띄, restart, reboot
            increment: 1을 더한, 1 더한, 1 더하, 플러스 1, 더하기 1, 하나 더한, +1, plus one, plus 1, one more, incremented, 1 증가, 1을 더, 다음 번호, next number, next byte, isn 1
            consume: 소비, 차지, 소모, 먹, consume, take up, occupy, use up, takes a sequence number, uses a sequence number
            reliable: 신뢰성, 신뢰, 안정적, reliable, reliability
            address: 주소, 아이피, IP, 어드레스, address
            port: 포트, port
            ephemeral: 임시 포트, 동적 포트, 에페메럴, 에페머럴, ephemeral, ephemeral port, source port, 출발지 포트, 로컬 포트, local port
            socket: 소켓, socket
            keep: 유지, 보존, keep, retain, maintain
            loss-of-service: 정상 사용자, 정상 클라이언트, 정상적인 연결, 새 연결을 못, 서비스 거부, 서비스 불가, 먹통, 마비, 디도스, 도스 공격, denial of service, DoS, DDoS, legitimate, real clients, real users
            n-one: 1, one, 한, 하나
            n-two: 2, two, 두, 둘, twice
            n-three: 3, three, 세, 셋, 삼, 쓰리
            n-four: 4, four, 네, 넷
            n-sixty: 60, 육십, sixty
            n-thirty: 30, 삼십, thirty
            n-240: 240, 이백사십
            seconds: 초, second, sec, s
            minutes: 분, minute, min
            """;

    /** English words that are near a spelling and mean themselves. */
    private static final String PLAIN_WORDS =
            "about above after again against because before being below between both could during further having itself other"
                    + " should their there these those through under until where which while would every first never often"
                    + " really maybe think thing things right wrong might since still such than that them then they this times"
                    + " very want well what when will with work works world years leave leaves least learn later large known"
                    + " makes means meant needs numbers order party place point possible quite rather ready seems sense serves"
                    + " several short shows similar simple small something sometimes start starts stays steps stops takes tells"
                    + " types using usually value values whole whose words write writes reads reader closer loses resource"
                    + " serve sender senders actual actually active passive reached required recent receiver reason reasons";

    private static final Set<String> STATE_NAMES = Set.of(
            "closed-state",
            "listen-state",
            "syn-sent",
            "syn-received",
            "established",
            "fin-wait-1",
            "fin-wait-2",
            "close-wait",
            "closing-state",
            "last-ack-state",
            "time-wait");

    /** All of it, read when it is first asked for. */
    public static final Notions ALL =
            new Notions(LINES.lines().map(ShippedNotions::row).toList(), Set.of(PLAIN_WORDS.split(" ")));

    private ShippedNotions() {}

    private static Notions.Row row(String line) {
        int colon = line.indexOf(':');
        boolean marked = "@*#".indexOf(line.charAt(0)) >= 0;
        String name = line.substring(marked ? 1 : 0, colon);
        String[] halves = line.substring(colon + 1).split("\\|");
        return new Notions.Row(
                name, role(line.charAt(0), name), words(halves[0]), halves.length > 1 ? words(halves[1]) : List.of());
    }

    private static Notions.Role role(char mark, String name) {
        return switch (mark) {
            case '@' -> Notions.Role.THING;
            case '*' -> Notions.Role.TOPIC;
            case '#' -> STATE_NAMES.contains(name) ? Notions.Role.STATE : Notions.Role.NAME;
            default -> Notions.Role.PLAIN;
        };
    }

    private static List<String> words(String half) {
        return Arrays.stream(half.split(",")).map(String::strip).toList();
    }
}
